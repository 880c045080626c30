package org.spona.regulations.consequence;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.language.Labels;
import org.spona.platform.notification.Notification;
import org.spona.platform.notification.Notification.Audience;
import org.spona.platform.notification.NotificationKind;
import org.spona.platform.waiting.Addressee;
import org.spona.regulations.regulation.Regulation;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The staff of an act's network are told once that things rest on what a new version changes, with the page that has all of them. */
@Component
class ConsequenceNotifications {

    private final Outbox outbox;
    private final MessageSource messages;
    private final Clock clock;

    ConsequenceNotifications(Outbox outbox, MessageSource messages, Clock clock) {
        this.outbox = outbox;
        this.messages = messages;
        this.clock = clock;
    }

    @EventListener
    void on(ConsequenceFlags.Flagged event) {
        outbox.append(of(event.change()).event());
    }

    private Notification of(UnflaggedChange change) {
        return new Notification(
                UUID.nameUUIDFromBytes(("consequences/" + change.versionId()).getBytes(StandardCharsets.UTF_8)),
                NotificationKind.CHANGE,
                new ThingKey(Regulation.KIND, change.regulationId()),
                "/regulations/versions/" + change.versionId() + "/consequences",
                Labels.of(messages, "consequence.notification"),
                List.of(new Audience(
                        Addressee.staff(change.networkId()), Labels.of(messages, "consequence.notification.reason"))),
                List.of(),
                change.personId(),
                clock.instant());
    }
}
