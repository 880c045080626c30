package org.spona.regulations.localact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.ThingWaiting;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.spona.regulations.modelact.Holding;
import org.spona.regulations.modelact.Holdings;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A newer version of a model waits for those who write for the organisation that holds an earlier one, until they take or keep. */
@Component
class UpgradeWaiting extends ThingWaiting {

    private final Holdings holdings;
    private final LocalActs acts;

    UpgradeWaiting(WaitingAnnouncements announcements, Holdings holdings, LocalActs acts, MessageSource messages) {
        super("model-upgrade", announcements, messages);
        this.holdings = holdings;
        this.acts = acts;
    }

    @EventListener
    void on(Holdings.Changed event) {
        changed(event.holdings().stream().map(Holding::localActId).toList());
    }

    /** An act that shall replace another waits in its place. */
    @EventListener
    void on(LocalAct.Changed event) {
        event.act().replacesId().ifPresent(this::changed);
    }

    /** Without it, the other waits again. */
    @EventListener
    void on(LocalAct.Discarded event) {
        changed(event.act().getId());
        event.act().replacesId().ifPresent(this::changed);
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> things) {
        Map<UUID, Holding> open =
                holdings.listOpen(things).stream().collect(Collectors.toMap(Holding::localActId, Function.identity()));
        Set<UUID> replaced = acts.findByReplacesIdIn(open.keySet()).stream()
                .flatMap(act -> act.replacesId().stream())
                .collect(Collectors.toSet());
        return acts.findByIdIn(open.keySet()).stream()
                .filter(act -> !replaced.contains(act.getId()))
                .flatMap(act -> Stream.ofNullable(open.get(act.getId())).map(holding -> item(act, holding)))
                .toList();
    }

    private Waiting.Item item(LocalAct act, Holding holding) {
        return item(
                act.thing().at(act.thing().address() + "/upgrade"),
                Addressee.writers(act.ownership()),
                "local-act.waiting.upgrade",
                holding.toldAt());
    }
}
