package org.spona.cooperation.counter;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.spona.platform.aggregate.Workplaces;
import org.spona.platform.directory.Directory;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those do who make counters. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class CounterAuthoring {

    private final Counters counters;
    private final Directory directory;
    private final NewIds ids;
    private final Clock clock;

    CounterAuthoring(Counters counters, Directory directory, NewIds ids, Clock clock) {
        this.counters = counters;
        this.directory = directory;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What a form begins with: the counter as it is, or an empty one.
     *
     * @throws Refusal {@code forbidden} when the reader may not write here
     */
    @Transactional(readOnly = true)
    public CounterInput begin(UUID id, Locale locale) {
        return counters.findById(id)
                .map(counter -> {
                    CounterStep.EDIT.require(Readers.get(), counter, clock.instant());
                    return CounterInput.of(counter);
                })
                .orElseGet(() -> blank(locale));
    }

    /**
     * Saves a counter. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code forbidden}, {@code stale}, {@code counter-open} when its lists would change
     * @throws InvalidInput when its table has too many cells
     */
    public Counter save(UUID id, CounterInput input) {
        CounterContent content = input.content().kept();
        CounterPolicy.check(content);
        return counters.findById(id)
                .map(known -> revise(known, input, content))
                .orElseGet(() -> draft(id, input, content));
    }

    /** Lets organisations count. */
    public Counter open(UUID id) {
        CounterPolicy.requireReady(counters.get(id).content());
        return step(CounterStep.OPEN, id, Counter::open);
    }

    /** Lets nobody count any more. */
    public Counter close(UUID id) {
        return step(CounterStep.CLOSE, id, Counter::close);
    }

    /** Throws away a draft. */
    public void discard(UUID id) {
        counters.delete(getFor(CounterStep.DISCARD, id));
    }

    /**
     * Tells a writer who is about to open it what is still missing.
     *
     * @throws InvalidInput naming the fields to fill in
     */
    @Transactional(readOnly = true)
    public void requireReady(UUID id) {
        CounterPolicy.requireReady(counters.get(id).content());
    }

    private Counter step(CounterStep step, UUID id, BiConsumer<Counter, Instant> move) {
        Counter counter = getFor(step, id);
        move.accept(counter, clock.instant());
        return counters.saveAndFlush(counter);
    }

    private Counter draft(UUID id, CounterInput input, CounterContent content) {
        Reader writer = Readers.get();
        Ownership ownership =
                Workplaces.ownership(writer, input.organisationId(), input.networkId(), input.visibility());
        return ids.take(id, () -> counters.saveAndFlush(new Counter(id, writer, ownership, content, clock.instant())));
    }

    private Counter revise(Counter counter, CounterInput input, CounterContent content) {
        CounterStep.EDIT.require(Readers.get(), counter, clock.instant());
        counter.requireSeen(input.seenVersion());
        counter.revise(content, input.visibility(), clock.instant());
        return counters.saveAndFlush(counter);
    }

    private Counter getFor(CounterStep step, UUID id) {
        Counter counter = counters.get(id);
        step.require(Readers.get(), counter, clock.instant());
        return counter;
    }

    private CounterInput blank(Locale locale) {
        Ownership ownership = Workplaces.ownership(Readers.get(), null, null, Visibility.NETWORK);
        String language = WrittenLanguages.ofCountry(directory.countryOf(ownership.networkId()), locale);
        return new CounterInput(
                CounterContent.blank(language),
                ownership.visibility(),
                ownership.organisationId(),
                ownership.networkId(),
                null);
    }
}
