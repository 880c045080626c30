package org.spona.regulations.notice;

import java.util.List;
import java.util.UUID;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.language.Labels;
import org.spona.platform.notification.Notification;
import org.spona.platform.tenancy.Readers;
import org.spona.regulations.application.Application;
import org.spona.regulations.update.Update;
import org.spona.regulations.update.UpdateReading;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever has written an update, or said how far her organisation is with it, follows it; its followers are told when it is corrected. */
@Component
class UpdateNotifications {

    private static final String CHANGED = "update.notification.changed";

    private final Outbox outbox;
    private final UpdateReading updates;
    private final MessageSource messages;

    UpdateNotifications(Outbox outbox, UpdateReading updates, MessageSource messages) {
        this.outbox = outbox;
        this.updates = updates;
        this.messages = messages;
    }

    @EventListener
    void on(Update.Event.Published event) {
        Update update = event.update();
        follow(update, update.authorId());
    }

    @EventListener
    void on(Update.Event.Corrected event) {
        Update update = event.update();
        outbox.append(Notification.changed(
                        key(update),
                        address(update),
                        update.revision(),
                        Labels.of(messages, CHANGED),
                        Labels.of(messages, "update.notification.changed.reason"),
                        update.updatedAt())
                .event());
    }

    @EventListener
    void on(Application.Said event) {
        follow(
                updates.getObligation(event.application().obligationId()).update(),
                Readers.get().personId());
    }

    private void follow(Update update, UUID person) {
        outbox.append(Notification.followed(
                        key(update), address(update), Labels.of(messages, CHANGED), List.of(person), update.updatedAt())
                .event());
    }

    private static String address(Update update) {
        return "/regulations/updates/" + update.getId();
    }

    private static ThingKey key(Update update) {
        return new ThingKey("update", update.getId());
    }
}
