package org.spona.cooperation.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.ThingWaiting;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The part of an organisation waits for it and for those who write for it as long as one of its actions is open; the ladder of deadlines tells
 * them of the first day that comes.
 */
@Component
class PlanPartWaiting extends ThingWaiting {

    private final Plans plans;
    private final PlanParts parts;
    private final Clock clock;

    PlanPartWaiting(
            WaitingAnnouncements announcements, Plans plans, PlanParts parts, MessageSource messages, Clock clock) {
        super("plan-part", announcements, messages);
        this.plans = plans;
        this.parts = parts;
        this.clock = clock;
    }

    @EventListener
    void on(Plan.Changed event) {
        changed(event.plan().getId());
    }

    @EventListener
    void on(PlanPart.Moved event) {
        changed(event.part().planId());
    }

    @EventListener
    void on(PlanYears.Begun event) {
        changed(event.planId());
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> things) {
        Map<UUID, Plan> adopted = plans.findByIdIn(things).stream()
                .filter(plan -> plan.status() == Plan.Status.ADOPTED)
                .collect(Collectors.toMap(Plan::getId, Function.identity()));
        return adopted.isEmpty()
                ? List.of()
                : parts.findByPlanIdIn(adopted.keySet()).stream()
                        .flatMap(part ->
                                Stream.ofNullable(adopted.get(part.planId())).flatMap(plan -> items(plan, part)))
                        .toList();
    }

    private Stream<Waiting.Item> items(Plan plan, PlanPart part) {
        List<PlanAction> open = part.openActions(plan, LocalDate.now(clock));
        @Nullable LocalDate first = open.stream()
                .map(action -> action.time().lastDay())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return open.isEmpty()
                ? Stream.empty()
                : Stream.of(
                                Addressee.writers(part.organisationId(), part.networkId()),
                                Addressee.institution(part.organisationId()))
                        .map(addressee -> item(
                                        plan.thing().at(part.address()),
                                        addressee,
                                        "plan-part.waiting",
                                        plan.updatedAt())
                                .dueOn(first));
    }
}
