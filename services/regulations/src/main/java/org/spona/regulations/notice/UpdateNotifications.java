package org.spona.regulations.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.language.Labels;
import org.spona.platform.notification.Notification;
import org.spona.platform.notification.Notification.Audience;
import org.spona.platform.notification.NotificationKind;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.waiting.Addressee;
import org.spona.regulations.application.Application;
import org.spona.regulations.update.Update;
import org.spona.regulations.update.UpdateReading;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever has written an update, or said how far her organisation is with it, follows it; its followers are told when it is corrected. */
@Component
class UpdateNotifications {

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
        announce(update, List.of(), List.of(update.authorId()));
    }

    @EventListener
    void on(Update.Event.Corrected event) {
        Update update = event.update();
        var followers = new Audience(
                Addressee.followersOf(key(update)), Labels.of(messages, "update.notification.changed.reason"));
        announce(update, List.of(followers), List.of());
    }

    @EventListener
    void on(Application.Said event) {
        announce(
                updates.getObligation(event.application().obligationId()).update(),
                List.of(),
                List.of(Readers.get().personId()));
    }

    private void announce(Update update, List<Audience> audiences, List<UUID> participants) {
        ThingKey thing = key(update);
        outbox.append(new Notification(
                        audiences.isEmpty()
                                ? UUID.randomUUID()
                                : UUID.nameUUIDFromBytes((thing + "@" + update.revision()).getBytes(UTF_8)),
                        NotificationKind.CHANGE,
                        thing,
                        "/regulations/updates/" + update.getId(),
                        Labels.of(messages, "update.notification.changed"),
                        audiences,
                        participants,
                        Readers.current().map(Reader::personId).orElse(null),
                        update.updatedAt())
                .event());
    }

    private static ThingKey key(Update update) {
        return new ThingKey("update", update.getId());
    }
}
