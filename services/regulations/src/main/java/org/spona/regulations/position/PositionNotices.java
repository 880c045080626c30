package org.spona.regulations.position;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.notices.Notices;
import org.spona.regulations.notice.OrganisationContacts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to those who are asked to sign, to the people of the addressee, and to the signatories on an answer; in the transaction in which it happens. */
@Component
class PositionNotices {

    private final Signatures signatures;
    private final PositionPeople people;
    private final OrganisationContacts organisations;
    private final Contacts contacts;
    private final PositionMail mail;
    private final Notices notices;

    PositionNotices(
            Signatures signatures,
            PositionPeople people,
            OrganisationContacts organisations,
            Contacts contacts,
            PositionMail mail,
            Notices notices) {
        this.signatures = signatures;
        this.people = people;
        this.organisations = organisations;
        this.contacts = contacts;
        this.mail = mail;
        this.notices = notices;
    }

    @EventListener
    void on(Position.Event.Opened event) {
        Position position = event.position();
        tell(position, Set.copyOf(position.content().signatories()), PositionMail.News.ASKED);
    }

    @EventListener
    void on(Position.Event.Sent event) {
        Position position = event.position();
        contacts.of(people.ofAddressee(position))
                .values()
                .forEach(contact -> notices.write(mail.of(position, PositionMail.News.SENT, contact)));
    }

    @EventListener
    void on(Position.Event.Answered event) {
        Position position = event.position();
        tell(position, signed(position), PositionMail.News.ANSWERED);
        Optional.ofNullable(contacts.of(List.of(position.authorId())).get(position.authorId()))
                .ifPresent(author -> notices.write(mail.of(position, PositionMail.News.ANSWERED, author)));
    }

    @EventListener
    void on(Position.Event.Ended event) {
        Position position = event.position();
        tell(position, signed(position), PositionMail.News.ENDED);
    }

    private Set<UUID> signed(Position position) {
        return signatures.list(List.of(position.getId())).stream()
                .filter(signature -> signature.status() == Signature.Status.SIGNED)
                .map(Signature::organisationId)
                .collect(Collectors.toSet());
    }

    private void tell(Position position, Set<UUID> whom, PositionMail.News news) {
        UUID author = position.authorId();
        organisations.of(position.ownership().networkId(), whom, author).values().stream()
                .flatMap(Collection::stream)
                .collect(Collectors.toMap(Contact::person, Function.identity(), (one, _) -> one, LinkedHashMap::new))
                .values()
                .forEach(contact -> notices.write(mail.of(position, news, contact)));
    }
}
