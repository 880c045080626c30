package org.spona.regulations.consequence;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.regulations.consequence.Consequence.Status;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is said of things that rest on changed provisions. */
@Service
@Transactional
public class Consequences {

    /** Something was said of a thing. */
    record Settled(UUID thingId) {}

    private final ConsequenceTable table;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Consequences(ConsequenceTable table, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says that a thing still holds, whatever changes of it are due.
     *
     * @throws Refusal {@code not-found}, {@code forbidden}, {@code consequence-settled}
     */
    public Consequence confirm(UUID id, ConfirmationInput input) {
        Consequence consequence = table.find(id).orElseThrow(Refusal::notFound);
        ConsequenceStep.CONFIRM.require(Readers.get(), consequence, clock.instant());
        settle(consequence.thing(), Status.CONFIRMED, input.note());
        return table.find(id).orElseThrow(Refusal::notFound);
    }

    /** What the reader has done about a thing by its own steps; nothing happens when nothing of it is due. */
    public void settle(ThingKey thing, Status status, String note) {
        settle(thing, status, note, null);
    }

    /**
     * The same as far as it was flagged by a moment.
     *
     * @param flaggedBy null for all of it
     */
    public void settle(ThingKey thing, Status status, String note, @Nullable Instant flaggedBy) {
        Optional<UUID> person = Readers.current().map(Reader::personId);
        if (person.isPresent() && table.settle(thing, status, note, person.get(), clock.instant(), flaggedBy) > 0) {
            events.publishEvent(new Settled(thing.id()));
        }
    }
}
