package org.spona.members.invitation.delivery;

import java.net.URI;
import java.util.Locale;
import org.spona.members.invitation.Invitation;
import org.spona.members.person.People;
import org.spona.members.person.Person;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Directory;
import org.spona.platform.language.Moments;
import org.spona.platform.notices.Notice;
import org.spona.platform.notices.Notices;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes to a person that she is invited: by whom, where, as what and until when, in her language and script. */
@Component
class InvitationMail {

    /** What the keys of its notices begin with. */
    static final String KEY = "invitation";

    private final Notices notices;
    private final MessageSource messages;
    private final Directory directory;
    private final People people;
    private final Moments moments;
    private final InvitationProperties properties;

    InvitationMail(
            Notices notices,
            MessageSource messages,
            Directory directory,
            People people,
            Moments moments,
            InvitationProperties properties) {
        this.notices = notices;
        this.messages = messages;
        this.directory = directory;
        this.people = people;
        this.moments = moments;
        this.properties = properties;
    }

    /** For who has an account: she answers on her home page. */
    void write(Invitation invitation, Person person) {
        write("mail.invitation.body", invitation, person, properties.home());
    }

    /** For who is new: following the link is her yes. */
    void writeWithLink(Invitation invitation, Person person, URI link) {
        write("mail.invitation.link.body", invitation, person, link);
    }

    /** What her mail calls the network into which she is invited. */
    String network(Invitation invitation, Person person) {
        return directory
                .findNetwork(invitation.networkId())
                .orElseThrow()
                .name(person.language().locale());
    }

    /** Written once for each time that the invitation is sent, which begins the time to answer anew. */
    private void write(String body, Invitation invitation, Person person, URI address) {
        Locale locale = person.language().locale();
        String network = network(invitation, person);
        notices.write(Notice.owed(
                KEY + ":" + invitation.getId() + ":" + invitation.expiresAt().toEpochMilli(),
                new Contact(person.getId(), person.name(), person.email(), person.language()),
                text("mail.invitation.subject", locale, network),
                text(
                        body,
                        locale,
                        people.findById(invitation.invitedBy()).orElseThrow().name(),
                        network,
                        directory
                                .findOrganisation(invitation.organisationId())
                                .orElseThrow()
                                .name(locale),
                        text("role." + invitation.role(), locale),
                        moments.moment(invitation.expiresAt(), locale),
                        address),
                text("mail.invitation.reason", locale, network)));
    }

    private String text(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
