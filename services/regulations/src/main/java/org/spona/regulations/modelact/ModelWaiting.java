package org.spona.regulations.modelact;

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

/** A model whose basis has changed waits for the staff of its network, until one of them confirms it or publishes another version. */
@Component
class ModelWaiting extends ThingWaiting {

    private final ModelActs models;

    ModelWaiting(WaitingAnnouncements announcements, ModelActs models, MessageSource messages) {
        super("model-act-review", announcements, messages);
        this.models = models;
    }

    @EventListener
    void on(ModelAct.Event event) {
        changed(event.model().getId());
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> things) {
        return models.findByIdIn(things).stream()
                .flatMap(model -> model.reviewDueAt().stream()
                        .map(since -> item(
                                model.thing(),
                                Addressee.staff(model.ownership().networkId()),
                                "model-act.waiting.review",
                                since)))
                .toList();
    }
}
