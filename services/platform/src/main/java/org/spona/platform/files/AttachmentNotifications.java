package org.spona.platform.files;

import java.time.Clock;
import org.spona.platform.events.Outbox;
import org.spona.platform.language.Labels;
import org.spona.platform.notification.Notification;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;

/** Followers of a thing that others know are told that a file was attached to it; never how the file is called. */
class AttachmentNotifications {

    private final Outbox outbox;
    private final MessageSource messages;
    private final Clock clock;

    AttachmentNotifications(Outbox outbox, MessageSource messages, Clock clock) {
        this.outbox = outbox;
        this.messages = messages;
        this.clock = clock;
    }

    @EventListener
    void on(Attachments.Attached event) {
        event.parent()
                .findable(event.thing())
                .filter(thing -> thing.content() != null
                        && thing.kind().name().equals(event.parent().kind()))
                .ifPresent(_ -> outbox.append(Notification.changed(
                                event.parent().describe(event.thing()).thing(),
                                event.version().getMostSignificantBits(),
                                Labels.of(messages, "attachment.notification.attached"),
                                Labels.of(messages, "attachment.notification.reason"),
                                clock.instant())
                        .event()));
    }
}
