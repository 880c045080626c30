package org.spona.knowledge.practice.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.spona.knowledge.practice.Practice;
import org.spona.knowledge.practice.PracticeEvent;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.language.Labels;
import org.spona.platform.notification.Notification;
import org.spona.platform.notification.Notification.Audience;
import org.spona.platform.notification.NotificationKind;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.waiting.Addressee;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever has written a practice follows it once it is published; its followers are told when its text changes. */
@Component
class PracticeNotifications {

    private final Outbox outbox;
    private final MessageSource messages;

    PracticeNotifications(Outbox outbox, MessageSource messages) {
        this.outbox = outbox;
        this.messages = messages;
    }

    @EventListener
    void on(PracticeEvent.Published event) {
        Practice practice = event.practice();
        ThingKey thing = new ThingKey(Practice.KIND, practice.getId());
        boolean changed = practice.updatedAt().isAfter(practice.publishedAt().orElseThrow());
        outbox.append(new Notification(
                        // What is announced again because its numbers have changed has the same edition.
                        UUID.nameUUIDFromBytes((thing + "@" + practice.version()).getBytes(UTF_8)),
                        NotificationKind.CHANGE,
                        thing,
                        "/practices/" + practice.getId(),
                        Labels.of(messages, "practice.notification.changed"),
                        changed
                                ? List.of(new Audience(
                                        Addressee.followersOf(thing),
                                        Labels.of(messages, "practice.notification.changed.reason")))
                                : List.of(),
                        practice.authorId().stream().toList(),
                        Readers.current().map(Reader::personId).orElse(null),
                        practice.updatedAt())
                .event());
    }
}
