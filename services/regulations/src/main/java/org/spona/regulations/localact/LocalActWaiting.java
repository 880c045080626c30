package org.spona.regulations.localact;

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

/** A local act that implements a changed provision waits for those who write for its organisation. */
@Component
class LocalActWaiting extends ThingWaiting {

    private final LocalActs acts;

    LocalActWaiting(WaitingAnnouncements announcements, LocalActs acts, MessageSource messages) {
        super("local-act-review", announcements, messages);
        this.acts = acts;
    }

    @EventListener
    void on(LocalAct.Changed event) {
        changed(event.act().getId());
    }

    @EventListener
    void on(LocalAct.ReviewDue event) {
        changed(event.act().getId());
    }

    @EventListener
    void on(LocalAct.Discarded event) {
        changed(event.act().getId());
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> things) {
        return acts.findByIdIn(things).stream()
                .flatMap(act -> act.reviewDueAt().stream()
                        .map(since -> item(
                                act.thing(), Addressee.writers(act.ownership()), "local-act.waiting.review", since)))
                .toList();
    }
}
