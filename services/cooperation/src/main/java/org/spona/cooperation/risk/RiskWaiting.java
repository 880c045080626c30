package org.spona.cooperation.risk;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.ThingWaiting;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A risk waits for its owner once it is to be looked at again. */
@Component
class RiskWaiting extends ThingWaiting {

    private static final String CODE = "risk.waiting.review";

    private final Risks risks;

    RiskWaiting(WaitingAnnouncements announcements, Risks risks, MessageSource messages) {
        super(Risk.KIND, announcements, messages);
        this.risks = risks;
    }

    @EventListener
    void on(Risk.Event event) {
        changed(event.risk().getId());
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> things) {
        return risks.findByIdIn(things).stream()
                .filter(risk -> risk.status() == Risk.Status.OPEN && risk.isReviewTold())
                .map(this::item)
                .toList();
    }

    private Waiting.Item item(Risk risk) {
        return item(risk.thing(), Addressee.writers(risk.ownership()), CODE, risk.updatedAt())
                .dueOn(risk.content().reviewOn());
    }
}
