package org.spona.knowledge.practice.messaging;

import org.spona.knowledge.practice.Practice;
import org.spona.knowledge.practice.PracticeEvent;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.language.Labels;
import org.spona.platform.notification.Notification;
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
        String address = "/practices/" + practice.getId();
        Labels text = Labels.of(messages, "practice.notification.changed");
        outbox.append(Notification.followed(
                        thing, address, text, practice.authorId().stream().toList(), practice.updatedAt())
                .event());
        if (practice.updatedAt().isAfter(practice.publishedAt().orElseThrow())) {
            // What is announced again because its numbers have changed has the same edition.
            outbox.append(Notification.changed(
                            thing,
                            address,
                            practice.version(),
                            text,
                            Labels.of(messages, "practice.notification.changed.reason"),
                            practice.updatedAt())
                    .event());
        }
    }
}
