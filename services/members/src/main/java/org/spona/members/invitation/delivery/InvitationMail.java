package org.spona.members.invitation.delivery;

import java.util.Locale;
import org.spona.members.invitation.Invitation;
import org.spona.members.person.Person;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.spona.platform.notices.Notice;
import org.spona.platform.notices.Notices;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes to a person who has an account that she is invited, in her language and script. */
@Component
class InvitationMail {

    /** What the keys of its notices begin with. */
    static final String KEY = "invitation";

    private final Notices notices;
    private final MessageSource messages;
    private final Directory directory;
    private final InvitationProperties properties;

    InvitationMail(Notices notices, MessageSource messages, Directory directory, InvitationProperties properties) {
        this.notices = notices;
        this.messages = messages;
        this.directory = directory;
        this.properties = properties;
    }

    /** Written once for each time that the invitation is sent, which begins the time to answer anew. */
    void write(Invitation invitation, Person person) {
        Locale locale = person.language().locale();
        Organisation organisation =
                directory.findOrganisation(invitation.organisationId()).orElseThrow();
        Network network = directory.findNetwork(invitation.networkId()).orElseThrow();
        notices.write(Notice.owed(
                KEY + ":" + invitation.getId() + ":" + invitation.expiresAt().toEpochMilli(),
                new Contact(person.getId(), person.name(), person.email(), person.language()),
                text("mail.invitation.subject", locale, network.nameLatin()),
                text(
                        "mail.invitation.body",
                        locale,
                        person.name(),
                        network.nameLatin(),
                        organisation.nameLatin(),
                        text("role." + invitation.role(), locale),
                        properties.home()),
                text("mail.invitation.reason", locale, network.nameLatin())));
    }

    private String text(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
