package org.spona.cooperation.protocol;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.cooperation.body.BodyContacts;
import org.spona.cooperation.news.News;
import org.spona.cooperation.news.NewsMail;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.language.Moments;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to those who write for the parties of a protocol, or for its owner; in the transaction in which it happens. */
@Component
class ProtocolNotices {

    private static final News.Detail NONE = (_, _) -> "";

    private final Contacts contacts;
    private final BodyContacts bodies;
    private final NewsMail mail;
    private final MessageSource messages;
    private final Moments moments;

    ProtocolNotices(Contacts contacts, BodyContacts bodies, NewsMail mail, MessageSource messages, Moments moments) {
        this.contacts = contacts;
        this.bodies = bodies;
        this.mail = mail;
        this.messages = messages;
        this.moments = moments;
    }

    @EventListener
    void on(Protocol.Event event) {
        Protocol protocol = event.protocol();
        Set<UUID> owner = Set.of(protocol.ownership().organisationId());
        Set<UUID> parties = protocol.parties();
        Set<UUID> all = Stream.concat(owner.stream(), parties.stream()).collect(Collectors.toSet());
        switch (event) {
            case Protocol.Event.Changed _ -> {}
            case Protocol.Event.Shared _ -> tell(protocol, "shared", parties, NONE);
            case Protocol.Event.OpenedForSigning _ -> tell(protocol, "signing", parties, NONE);
            case Protocol.Event.EnteredForce _ -> tell(protocol, "in-force", all, NONE);
            case Protocol.Event.ReviewDue _ -> {
                tell(protocol, "review", owner, because(protocol));
                tellWatchers(protocol, "watched.review", because(protocol));
            }
            case Protocol.Event.ExpiryNear _ -> tell(protocol, "expiry", all, ends(protocol));
            case Protocol.Event.Over _ -> tell(protocol, "over", all, NONE);
        }
    }

    private void tell(Protocol protocol, String what, Set<UUID> whom, News.Detail detail) {
        mail.tell(
                news(protocol, what, detail),
                contacts.writers(protocol.ownership().networkId(), whom));
    }

    private static News news(Protocol protocol, String what, News.Detail detail) {
        return new News(protocol.thing(), "protocol.mail." + what, protocol.revision(), "protocols", detail);
    }

    /** Who watches over it is told what its owner has to see to: those who write for the organisation, secretary and chair of the body. */
    private void tellWatchers(Protocol protocol, String what, News.Detail detail) {
        ProtocolContent content = protocol.content();
        List<Contact> keepers = Optional.ofNullable(content.watchingBodyId())
                .map(bodies::keepers)
                .orElse(List.of());
        List<Contact> writers = Optional.ofNullable(content.watchingOrganisationId())
                .map(organisation -> contacts.writers(protocol.ownership().networkId(), Set.of(organisation)))
                .orElse(List.of());
        mail.tell(
                news(protocol, what, detail),
                Stream.concat(keepers.stream(), writers.stream()).toList());
    }

    private News.Detail because(Protocol protocol) {
        String reason = protocol.reviewReason();
        return (shown, locale) -> reason.isEmpty()
                ? ""
                : words(
                        "protocol.review.because",
                        locale,
                        shown.text(reason, protocol.content().language()));
    }

    private News.Detail ends(Protocol protocol) {
        return (_, locale) -> Optional.ofNullable(protocol.content().endsOn())
                .map(day -> words("protocol.endsOn", locale) + ": " + moments.date(day, locale))
                .orElse("");
    }

    private String words(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
