package org.spona.cooperation.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.ThingWaiting;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** From the day after the last day of an action that nobody has said to be done, an adopted plan waits for those who write for its organisation. */
@Component
class LateActionWaiting extends ThingWaiting {

    private final Plans plans;
    private final Clock clock;

    LateActionWaiting(WaitingAnnouncements announcements, Plans plans, MessageSource messages, Clock clock) {
        super("plan-late", announcements, messages);
        this.plans = plans;
        this.clock = clock;
    }

    @EventListener
    void on(Plan.Changed event) {
        changed(event.plan().getId());
    }

    @EventListener
    void on(PlanYears.Begun event) {
        changed(event.planId());
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> things) {
        return plans.findByIdIn(things).stream()
                .filter(plan -> plan.status() == Plan.Status.ADOPTED)
                .flatMap(plan -> firstDay(plan).map(day -> item(plan, day)).stream())
                .toList();
    }

    /** The first last day among its open actions; those without one are never late. */
    private Optional<LocalDate> firstDay(Plan plan) {
        LocalDate today = LocalDate.now(clock);
        return plan.matrix().actions().stream()
                .filter(action -> plan.progress().isOpen(action, today))
                .flatMap(action -> action.time().lastDay().stream())
                .min(Comparator.naturalOrder());
    }

    private Waiting.Item item(Plan plan, LocalDate day) {
        return item(
                        plan.thing(),
                        Addressee.writers(plan.ownership()),
                        "plan.waiting.late",
                        day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC))
                .dueOn(day);
    }
}
