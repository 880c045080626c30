package org.spona.cooperation.plan;

import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces plans as something to be found, for those who may read them; a draft is nobody else's. */
@Component
class PlanFindables {

    private final Outbox outbox;
    private final Findable.Kind kind;

    PlanFindables(Outbox outbox, MessageSource messages) {
        this.outbox = outbox;
        this.kind = Findable.Kind.named(Plan.KIND, "list-check", "/plans/", messages);
    }

    @EventListener
    void on(Plan.Changed event) {
        outbox.append(of(event.plan()).event());
    }

    @EventListener
    void on(Plan.Discarded event) {
        outbox.append(of(event.plan()).hidden().event());
    }

    /** As it is announced now. */
    Findable of(Plan plan) {
        return new Findable(
                plan.getId(),
                kind,
                plan.revision(),
                null,
                plan.ownership(),
                plan.readers(),
                plan.status() == Plan.Status.DRAFT ? null : contentOf(plan));
    }

    private static Findable.Content contentOf(Plan plan) {
        PlanContent content = plan.content();
        return Findable.Content.of(content.title(), content.language())
                .text(Markdown.toText(content.summary()) + "\n" + plan.matrix().words())
                .published(plan.updatedAt())
                .updated(plan.updatedAt())
                .build();
    }
}
