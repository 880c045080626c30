package org.spona.knowledge.adoption.messaging;

import java.util.List;
import java.util.UUID;
import org.spona.knowledge.adoption.Adoption;
import org.spona.knowledge.practice.Practice;
import org.spona.knowledge.practice.PracticeReading;
import org.spona.platform.directory.Directory;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.language.Labels;
import org.spona.platform.notification.Notification;
import org.spona.platform.notification.Notification.Audience;
import org.spona.platform.notification.NotificationKind;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.waiting.Addressee;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whose practice is applied elsewhere is told so, as far as that is shared with them; whoever applies it follows it. */
@Component
class AdoptionNotifications {

    private final Outbox outbox;
    private final PracticeReading practices;
    private final Directory directory;
    private final MessageSource messages;

    AdoptionNotifications(Outbox outbox, PracticeReading practices, Directory directory, MessageSource messages) {
        this.outbox = outbox;
        this.practices = practices;
        this.directory = directory;
        this.messages = messages;
    }

    @EventListener
    void on(Adoption.Event.Told event) {
        Adoption adoption = event.adoption();
        Practice practice = practices.get(adoption.practiceId());
        UUID applier = Readers.get().personId();
        outbox.append(new Notification(
                        adoption.getId(),
                        NotificationKind.RESPONSE,
                        new ThingKey(Practice.KIND, practice.getId()),
                        "/practices/" + practice.getId(),
                        Labels.ofEach(locale -> messages.getMessage(
                                "practice.notification.applied",
                                new Object[] {
                                    directory
                                            .findOrganisation(
                                                    adoption.ownership().organisationId())
                                            .map(organisation -> organisation.name(locale))
                                            .orElse("")
                                },
                                locale)),
                        isShared(adoption.ownership(), practice.ownership())
                                ? List.of(new Audience(
                                        Addressee.writers(practice.ownership()),
                                        Labels.of(messages, "practice.notification.applied.reason")))
                                : List.of(),
                        List.of(applier),
                        applier,
                        adoption.updatedAt())
                .event());
    }

    private static boolean isShared(Ownership adoption, Ownership practice) {
        return adoption.visibility()
                .widerThan(adoption.networkId().equals(practice.networkId()) ? Visibility.PRIVATE : Visibility.NETWORK);
    }
}
