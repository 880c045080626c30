package org.spona.cooperation.plan;

import org.jspecify.annotations.Nullable;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findables;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces plans as something to be found, for those who may read them; a draft is nobody else's. */
@Component
class PlanFindables extends Findables<Plan> {

    PlanFindables(Outbox outbox, MessageSource messages) {
        super(outbox, Findable.Kind.named(Plan.KIND, "list-check", "/plans/", messages));
    }

    @EventListener
    void on(Plan.Changed event) {
        announce(event.plan());
    }

    @EventListener
    void on(Plan.Discarded event) {
        hide(event.plan());
    }

    @Override
    protected Findable.@Nullable Content contentOf(Plan plan) {
        if (plan.status() == Plan.Status.DRAFT) {
            return null;
        }
        PlanContent content = plan.content();
        return about(plan)
                .text(Markdown.toText(content.summary()) + "\n" + plan.matrix().words())
                .build();
    }
}
