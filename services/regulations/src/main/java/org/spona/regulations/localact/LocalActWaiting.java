package org.spona.regulations.localact;

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

/** A local act that implements a changed provision waits for those who write for its organisation. */
@Component
class LocalActWaiting implements WaitingSource {

    private final WaitingAnnouncements announcements;
    private final LocalActs acts;
    private final MessageSource messages;

    LocalActWaiting(WaitingAnnouncements announcements, LocalActs acts, MessageSource messages) {
        this.announcements = announcements;
        this.acts = acts;
        this.messages = messages;
    }

    @EventListener
    void on(LocalAct.Changed event) {
        announcements.changed(this, event.act().getId());
    }

    @EventListener
    void on(LocalAct.ReviewDue event) {
        announcements.changed(this, event.act().getId());
    }

    @EventListener
    void on(LocalAct.Discarded event) {
        announcements.changed(this, event.act().getId());
    }

    @Override
    public String source() {
        return "local-act-review";
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> things) {
        return acts.findByIdIn(things).stream()
                .flatMap(act -> act.reviewDueAt().stream()
                        .map(since -> new Waiting.Item(
                                act.getId(),
                                Addressee.writers(act.ownership()),
                                Labels.of(messages, "local-act.waiting.review"),
                                act.content().title(),
                                act.content().language(),
                                Labels.of(messages, "local-act.waiting.review.action"),
                                act.thing().address(),
                                null,
                                since,
                                null)))
                .toList();
    }
}
