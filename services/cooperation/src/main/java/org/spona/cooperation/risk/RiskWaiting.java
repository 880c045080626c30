package org.spona.cooperation.risk;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spona.platform.language.Labels;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.spona.platform.waiting.WaitingSource;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A risk waits for its owner once it is to be looked at again. */
@Component
class RiskWaiting implements WaitingSource {

    private static final String CODE = "risk.waiting.review";

    private final WaitingAnnouncements announcements;
    private final Risks risks;
    private final MessageSource messages;

    RiskWaiting(WaitingAnnouncements announcements, Risks risks, MessageSource messages) {
        this.announcements = announcements;
        this.risks = risks;
        this.messages = messages;
    }

    @EventListener
    void on(Risk.Event event) {
        announcements.changed(this, event.risk().getId());
    }

    @Override
    public String source() {
        return Risk.KIND;
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> things) {
        return risks.findByIdIn(things).stream()
                .filter(risk -> risk.status() == Risk.Status.OPEN && risk.isReviewTold())
                .map(this::item)
                .toList();
    }

    private Waiting.Item item(Risk risk) {
        return new Waiting.Item(
                risk.getId(),
                Addressee.writers(risk.ownership()),
                Labels.of(messages, CODE),
                risk.content().title(),
                risk.content().language(),
                Labels.of(messages, CODE + ".action"),
                risk.thing().address(),
                Waiting.Due.on(risk.content().reviewOn()),
                risk.updatedAt(),
                null);
    }
}
