package org.spona.members.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.language.Labels;
import org.spona.platform.notification.Notification;
import org.spona.platform.notification.Notification.Audience;
import org.spona.platform.notification.NotificationKind;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.waiting.Addressee;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Another service that announces things and what people are told of them, through Kafka. */
@TestComponent
public class Telling {

    private final Outbox outbox;
    private final TransactionTemplate transaction;

    Telling(Outbox outbox, TransactionTemplate transaction) {
        this.outbox = outbox;
        this.transaction = transaction;
    }

    static Labels words(String words) {
        return new Labels(Map.of("sr", words, "en", words));
    }

    /** A practice of somebody's organisation, as it can be found. */
    Findable practice(UUID id, long version, Account owner, Visibility visibility, String title, String... topics) {
        var content = Findable.Content.of(title, "sr-Latn")
                .place(owner.organisationId())
                .topics(List.of(topics).stream()
                        .map(code -> new Findable.Term(code, words(code)))
                        .toList())
                .published(Instant.now())
                .updated(Instant.now())
                .build();
        return new Findable(
                id,
                new Findable.Kind("practice", "journal-text", "/practices/", words("Praksa")),
                version,
                null,
                new Ownership(owner.organisationId(), owner.networkId(), visibility),
                FurtherReaders.NONE,
                content);
    }

    /** The same thing once it is withdrawn. */
    static Findable withdrawn(Findable thing) {
        return withdrawn(thing, null);
    }

    /** The same thing once it is withdrawn, with what its page goes on to be called. */
    static Findable withdrawn(Findable thing, @Nullable String lastTitle) {
        return new Findable(
                thing.id(),
                thing.kind(),
                thing.version() + 1,
                null,
                thing.ownership(),
                FurtherReaders.NONE,
                null,
                lastTitle == null ? null : new Findable.LastTitle(lastTitle, "sr-Latn"));
    }

    void announce(Findable... findables) {
        Readers.runAsService(() -> transaction.executeWithoutResult(_ ->
                outbox.append(List.of(findables).stream().map(Findable::event).toList())));
    }

    void tell(Notification notification) {
        Readers.runAsService(() -> transaction.executeWithoutResult(_ -> outbox.append(notification.event())));
    }

    static Notification notification(NotificationKind kind, ThingKey thing, String text, Addressee... addressees) {
        return new Notification(
                UUID.randomUUID(),
                kind,
                thing,
                "/practices/" + thing.id(),
                words(text),
                List.of(addressees).stream()
                        .map(addressee -> new Audience(addressee, words("jer je vaše")))
                        .toList(),
                List.of(),
                null,
                Instant.now());
    }
}
