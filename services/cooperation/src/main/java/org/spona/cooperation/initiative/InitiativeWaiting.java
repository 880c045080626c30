package org.spona.cooperation.initiative;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.ThingWaiting;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An initiative waits for its parties while they decide, and for whoever leads while somebody offers to take part. */
@Component
class InitiativeWaiting extends ThingWaiting {

    private final Initiatives initiatives;
    private final InitiativeParts parts;

    InitiativeWaiting(
            WaitingAnnouncements announcements,
            Initiatives initiatives,
            InitiativeParts parts,
            MessageSource messages) {
        super("initiative", announcements, messages);
        this.initiatives = initiatives;
        this.parts = parts;
    }

    @EventListener
    void on(Initiative.Event event) {
        changed(event.initiative().getId());
    }

    @EventListener
    void on(TakingPart.Said said) {
        changed(said.initiativeId());
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> things) {
        Map<UUID, List<InitiativePart>> byInitiative = parts.list(things).stream()
                .filter(part -> !part.hasLeft())
                .collect(Collectors.groupingBy(InitiativePart::initiativeId));
        return initiatives.findByIdIn(things).stream()
                .flatMap(initiative -> items(initiative, byInitiative.getOrDefault(initiative.getId(), List.of())))
                .toList();
    }

    private Stream<Waiting.Item> items(Initiative initiative, List<InitiativePart> its) {
        return switch (initiative.status()) {
            case PARTNERS_SOUGHT, PREPARING ->
                its.stream()
                        .filter(part -> !initiative.parties().contains(part.organisationId()))
                        .limit(1)
                        .map(_ ->
                                item(initiative, initiative.ownership().organisationId(), "initiative.waiting.accept"));
            case DECIDING ->
                its.stream()
                        .filter(part -> initiative.parties().contains(part.organisationId()) && !part.isDecided())
                        .map(part -> item(initiative, part.organisationId(), "initiative.waiting.decide"));
            case IDEA, RUNNING, CLOSED, DROPPED -> Stream.empty();
        };
    }

    private Waiting.Item item(Initiative initiative, UUID organisation, String code) {
        return item(
                initiative.thing(),
                Addressee.writers(organisation, initiative.ownership().networkId()),
                code,
                initiative.updatedAt());
    }
}
