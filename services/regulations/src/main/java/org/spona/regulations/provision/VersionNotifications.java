package org.spona.regulations.provision;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.language.Labels;
import org.spona.platform.language.Moments;
import org.spona.platform.notification.Notification;
import org.spona.platform.notification.Notification.Audience;
import org.spona.platform.notification.NotificationKind;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.waiting.Addressee;
import org.spona.regulations.regulation.RegulationRegister;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever follows an act is told of each new text, and whoever follows an article of each that changes it; what is named is what she follows. */
@Component
class VersionNotifications {

    private final RegulationRegister register;
    private final ActVersions versions;
    private final ProvisionTable provisions;
    private final Outbox outbox;
    private final Moments moments;
    private final MessageSource messages;

    VersionNotifications(
            RegulationRegister register,
            ActVersions versions,
            ProvisionTable provisions,
            Outbox outbox,
            Moments moments,
            MessageSource messages) {
        this.register = register;
        this.versions = versions;
        this.provisions = provisions;
        this.outbox = outbox;
        this.moments = moments;
        this.messages = messages;
    }

    @EventListener
    void on(ActVersion.Published event) {
        var act = register.get(event.version().regulationId()).thing();
        outbox.append(of(event.version(), act.key(), act.address() + "/versions", "version.notification")
                .event());
    }

    @EventListener
    void on(ChangedProvisions.Changed event) {
        ActVersion version = versions.get(event.versionId());
        outbox.append(provisions.listArticles(event.wids()).stream()
                .map(article -> of(
                                version,
                                new ThingKey(ProvisionFindables.KIND, article),
                                "/provisions/" + article,
                                "provision.notification")
                        .event())
                .toList());
    }

    private Notification of(ActVersion version, ThingKey followed, String address, String code) {
        LocalDate from = version.content().validFrom();
        return new Notification(
                UUID.nameUUIDFromBytes((followed + "@" + version.getId()).getBytes(StandardCharsets.UTF_8)),
                NotificationKind.CHANGE,
                followed,
                address,
                from == null
                        ? Labels.of(messages, code)
                        : Labels.ofEach(locale ->
                                messages.getMessage(code + ".from", new Object[] {moments.date(from, locale)}, locale)),
                List.of(new Audience(Addressee.followersOf(followed), Labels.of(messages, code + ".reason"))),
                List.of(),
                Readers.current().map(Reader::personId).orElse(null),
                version.updatedAt());
    }
}
