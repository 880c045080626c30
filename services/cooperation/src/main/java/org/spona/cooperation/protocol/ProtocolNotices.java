package org.spona.cooperation.protocol;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.notices.Notices;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to those who write for the parties of a protocol, or for its owner; in the transaction in which it happens. */
@Component
class ProtocolNotices {

    private static final Set<Role> WRITERS =
            Arrays.stream(Role.values()).filter(Role::writes).collect(Collectors.toSet());

    private final Contacts contacts;
    private final ProtocolMail mail;
    private final Notices notices;

    ProtocolNotices(Contacts contacts, ProtocolMail mail, Notices notices) {
        this.contacts = contacts;
        this.mail = mail;
        this.notices = notices;
    }

    @EventListener
    void on(Protocol.Event event) {
        Protocol protocol = event.protocol();
        Stream<UUID> owner = Stream.of(protocol.ownership().organisationId());
        Stream<UUID> parties = protocol.readers().organisations().stream();
        switch (event) {
            case Protocol.Event.Changed _ -> {}
            case Protocol.Event.Shared _ -> tell(protocol, parties, ProtocolMail.News.SHARED);
            case Protocol.Event.OpenedForSigning _ -> tell(protocol, parties, ProtocolMail.News.SIGNING);
            case Protocol.Event.EnteredForce _ ->
                tell(protocol, Stream.concat(owner, parties), ProtocolMail.News.IN_FORCE);
            case Protocol.Event.ReviewDue _ -> tell(protocol, owner, ProtocolMail.News.REVIEW);
            case Protocol.Event.ExpiryNear _ -> tell(protocol, Stream.concat(owner, parties), ProtocolMail.News.EXPIRY);
            case Protocol.Event.Over _ -> tell(protocol, Stream.concat(owner, parties), ProtocolMail.News.OVER);
        }
    }

    private void tell(Protocol protocol, Stream<UUID> whom, ProtocolMail.News news) {
        UUID actor = Readers.current().map(Reader::personId).orElse(Reader.NOBODY);
        whom.flatMap(organisation -> contacts.holding(protocol.ownership().networkId(), organisation, WRITERS).stream())
                .filter(contact -> contact.person().filter(actor::equals).isEmpty())
                .collect(Collectors.toMap(Contact::person, Function.identity(), (one, _) -> one, LinkedHashMap::new))
                .values()
                .forEach(contact -> notices.write(mail.of(protocol, news, contact)));
    }
}
