package org.spona.regulations.consequence;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.spona.platform.findable.Thing;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.language.Labels;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.spona.platform.waiting.WaitingSource;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A thing that rests on a changed provision waits for those who say whether it still holds, unless it has a list of its own for that. */
@Component
class ConsequenceWaiting implements WaitingSource {

    /** What nobody looked at by then is no news any more; the page of the change has it still. */
    private static final Duration LONGEST = Duration.ofDays(365);

    private final WaitingAnnouncements announcements;
    private final ConsequenceTable table;
    private final ConsequenceThings things;
    private final MessageSource messages;

    ConsequenceWaiting(
            WaitingAnnouncements announcements,
            ConsequenceTable table,
            ConsequenceThings things,
            MessageSource messages) {
        this.announcements = announcements;
        this.table = table;
        this.things = things;
        this.messages = messages;
    }

    @EventListener
    void on(ConsequenceFlags.Flagged event) {
        announcements.changed(this, event.things());
    }

    @EventListener
    void on(Consequences.Settled event) {
        announcements.changed(this, event.thingId());
    }

    @Override
    public String source() {
        return "consequence";
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> some) {
        Map<ThingKey, Consequence> due = table.listDue(some).stream()
                .filter(consequence -> consequence.settling() != Settling.OWN_STEPS)
                .collect(toMap(Consequence::thing, Function.identity(), (first, _) -> first, LinkedHashMap::new));
        Map<ThingKey, Thing> known = things.find(due.keySet());
        return due.values().stream()
                .flatMap(consequence ->
                        Stream.ofNullable(known.get(consequence.thing())).map(thing -> item(consequence, thing)))
                .toList();
    }

    private Waiting.Item item(Consequence due, Thing thing) {
        return new Waiting.Item(
                thing.id(),
                due.settling() == Settling.STAFF
                        ? Addressee.staff(due.networkId())
                        : Addressee.writers(due.organisationId(), due.networkId()),
                Labels.of(messages, "consequence.waiting"),
                thing.title(),
                thing.language(),
                Labels.of(messages, "consequence.waiting.action"),
                due.address(),
                null,
                due.flaggedAt(),
                due.flaggedAt().plus(LONGEST));
    }
}
