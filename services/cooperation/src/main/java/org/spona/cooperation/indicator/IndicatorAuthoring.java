package org.spona.cooperation.indicator;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.spona.platform.aggregate.Workplaces;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.OrganisationKind;
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

/** What those do who write indicators. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class IndicatorAuthoring {

    private final Indicators indicators;
    private final CountedValues counted;
    private final Directory directory;
    private final NewIds ids;
    private final Clock clock;

    IndicatorAuthoring(Indicators indicators, CountedValues counted, Directory directory, NewIds ids, Clock clock) {
        this.indicators = indicators;
        this.counted = counted;
        this.directory = directory;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What a form begins with: the indicator as it is, or an empty one.
     *
     * @throws Refusal {@code forbidden} when the reader may not write here
     */
    @Transactional(readOnly = true)
    public IndicatorInput begin(UUID id, Locale locale) {
        return indicators
                .findById(id)
                .map(indicator -> {
                    IndicatorStep.EDIT.require(Readers.get(), indicator, clock.instant());
                    return IndicatorInput.of(indicator);
                })
                .orElseGet(() -> blank(locale));
    }

    /**
     * Saves an indicator. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code forbidden}, {@code stale}, {@code indicator-measured} when what its numbers mean would change
     * @throws InvalidInput when a number or a period in it cannot be read, or its source is not known
     */
    public Indicator save(UUID id, IndicatorInput input) {
        IndicatorContent content = input.content().kept();
        IndicatorPolicy.check(content);
        counted.requireKnown(content);
        return indicators
                .findById(id)
                .map(known -> revise(known, input, content))
                .orElseGet(() -> draft(id, input, content));
    }

    /** What the platform counts, by key. */
    public Set<String> platformKeys() {
        return counted.keys();
    }

    /** The counters whose totals an indicator can show, as far as the reader may read them. */
    @Transactional(readOnly = true)
    public List<CounterTotals.Choice> counters() {
        return counted.counters();
    }

    /** Begins to measure it. */
    public Indicator activate(UUID id) {
        return step(IndicatorStep.ACTIVATE, id, Indicator::activate);
    }

    /** Measures it no more. */
    public Indicator close(UUID id) {
        return step(IndicatorStep.CLOSE, id, Indicator::close);
    }

    /** Measures it again. */
    public Indicator reopen(UUID id) {
        return step(IndicatorStep.REOPEN, id, Indicator::reopen);
    }

    /** Throws away a draft. */
    public void discard(UUID id) {
        indicators.delete(getFor(IndicatorStep.DISCARD, id));
    }

    /**
     * Tells a writer who is about to begin to measure what is still missing.
     *
     * @throws InvalidInput naming the fields to fill in
     */
    @Transactional(readOnly = true)
    public void requireReady(UUID id) {
        IndicatorPolicy.requireReady(indicators.get(id).content());
    }

    private Indicator step(IndicatorStep step, UUID id, BiConsumer<Indicator, Instant> move) {
        Indicator indicator = getFor(step, id);
        if (step == IndicatorStep.ACTIVATE) {
            IndicatorPolicy.requireReady(indicator.content());
        }
        move.accept(indicator, clock.instant());
        return indicators.saveAndFlush(indicator);
    }

    private Indicator draft(UUID id, IndicatorInput input, IndicatorContent content) {
        Reader writer = Readers.get();
        Ownership ownership =
                Workplaces.ownership(writer, input.organisationId(), input.networkId(), input.visibility());
        return ids.take(
                id, () -> indicators.saveAndFlush(new Indicator(id, writer, ownership, content, clock.instant())));
    }

    private Indicator revise(Indicator indicator, IndicatorInput input, IndicatorContent content) {
        IndicatorStep.EDIT.require(Readers.get(), indicator, clock.instant());
        indicator.requireSeen(input.seenVersion());
        indicator.revise(content, input.visibility(), clock.instant());
        return indicators.saveAndFlush(indicator);
    }

    private Indicator getFor(IndicatorStep step, UUID id) {
        Indicator indicator = indicators.get(id);
        step.require(Readers.get(), indicator, clock.instant());
        return indicator;
    }

    /** A municipality begins with what it measures of itself, an association with what its members do. */
    private Reporters reporters(UUID organisationId) {
        return directory
                .findOrganisation(organisationId)
                .filter(owner -> OrganisationKind.localGovernments().contains(owner.kind()))
                .map(_ -> Reporters.OWNER)
                .orElse(Reporters.MEMBERS);
    }

    private IndicatorInput blank(Locale locale) {
        Ownership ownership = Workplaces.ownership(Readers.get(), null, null, Visibility.NETWORK);
        String language = WrittenLanguages.ofCountry(directory.countryOf(ownership.networkId()), locale);
        return new IndicatorInput(
                IndicatorContent.blank(language, reporters(ownership.organisationId())),
                ownership.visibility(),
                ownership.organisationId(),
                ownership.networkId(),
                null);
    }
}
