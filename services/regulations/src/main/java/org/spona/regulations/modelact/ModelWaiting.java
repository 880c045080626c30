package org.spona.regulations.modelact;

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

/** A model whose basis has changed waits for the staff of its network, until one of them confirms it or publishes another version. */
@Component
class ModelWaiting implements WaitingSource {

    private final WaitingAnnouncements announcements;
    private final ModelActs models;
    private final MessageSource messages;

    ModelWaiting(WaitingAnnouncements announcements, ModelActs models, MessageSource messages) {
        this.announcements = announcements;
        this.models = models;
        this.messages = messages;
    }

    @EventListener
    void on(ModelAct.Event event) {
        announcements.changed(this, event.model().getId());
    }

    @Override
    public String source() {
        return "model-act-review";
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> things) {
        return models.findByIdIn(things).stream()
                .flatMap(model -> model.reviewDueAt().stream()
                        .map(since -> new Waiting.Item(
                                model.getId(),
                                Addressee.staff(model.ownership().networkId()),
                                Labels.of(messages, "model-act.waiting.review"),
                                model.content().title(),
                                model.content().language(),
                                Labels.of(messages, "model-act.waiting.review.action"),
                                model.thing().address(),
                                null,
                                since,
                                null)))
                .toList();
    }
}
