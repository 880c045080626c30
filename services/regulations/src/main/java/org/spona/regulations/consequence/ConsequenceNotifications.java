package org.spona.regulations.consequence;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.spona.platform.events.Outbox;
import org.spona.platform.language.Labels;
import org.spona.platform.notification.Notification;
import org.spona.platform.notification.Notification.Audience;
import org.spona.platform.notification.NotificationKind;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.waiting.Addressee;
import org.spona.regulations.provision.ChangedProvisions.Changed;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationRegister;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The staff of an act's network are told once that things rest on what a new version changes, with the page that has all of them. */
@Component
class ConsequenceNotifications {

    private final RegulationRegister register;
    private final Outbox outbox;
    private final MessageSource messages;
    private final Clock clock;

    ConsequenceNotifications(RegulationRegister register, Outbox outbox, MessageSource messages, Clock clock) {
        this.register = register;
        this.outbox = outbox;
        this.messages = messages;
        this.clock = clock;
    }

    @EventListener
    void on(ConsequenceFlags.Noted event) {
        Changed change = event.change();
        register.find(change.regulationId())
                .ifPresent(regulation -> outbox.append(of(change, regulation).event()));
    }

    private Notification of(Changed change, Regulation regulation) {
        return new Notification(
                UUID.nameUUIDFromBytes(("consequences/" + change.versionId()).getBytes(StandardCharsets.UTF_8)),
                NotificationKind.CHANGE,
                regulation.thing().key(),
                "/regulations/versions/" + change.versionId() + "/consequences",
                Labels.of(messages, "consequence.notification"),
                List.of(new Audience(
                        Addressee.staff(regulation.ownership().networkId()),
                        Labels.of(messages, "consequence.notification.reason"))),
                List.of(),
                Readers.current().map(Reader::personId).orElse(null),
                clock.instant());
    }
}
