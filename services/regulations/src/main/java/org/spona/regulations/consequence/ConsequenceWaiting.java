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
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.ThingWaiting;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A thing that rests on a changed provision waits for those who say whether it still holds, unless it has a list of its own for that. */
@Component
class ConsequenceWaiting extends ThingWaiting {

    /** What nobody looked at by then is no news any more; the page of the change has it still. */
    private static final Duration LONGEST = Duration.ofDays(365);

    private final ConsequenceTable table;
    private final ConsequenceThings things;

    ConsequenceWaiting(
            WaitingAnnouncements announcements,
            ConsequenceTable table,
            ConsequenceThings things,
            MessageSource messages) {
        super("consequence", announcements, messages);
        this.table = table;
        this.things = things;
    }

    @EventListener
    void on(ConsequenceFlags.Flagged event) {
        changed(event.things());
    }

    @EventListener
    void on(Consequences.Settled event) {
        changed(event.thingId());
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
        return item(
                        thing.at(due.address()),
                        due.settling() == Settling.STAFF
                                ? Addressee.staff(due.networkId())
                                : Addressee.writers(due.organisationId(), due.networkId()),
                        "consequence.waiting",
                        due.flaggedAt())
                .endingAt(due.flaggedAt().plus(LONGEST));
    }
}
