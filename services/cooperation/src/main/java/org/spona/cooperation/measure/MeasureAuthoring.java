package org.spona.cooperation.measure;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.body.BodyChoices;
import org.spona.cooperation.indicator.Indicator;
import org.spona.cooperation.indicator.IndicatorReading;
import org.spona.cooperation.risk.Risk;
import org.spona.cooperation.risk.RiskReading;
import org.spona.platform.aggregate.Workplaces;
import org.spona.platform.directory.Directory;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.visibility.Widening;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those do who propose measures for their organisation. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class MeasureAuthoring {

    private final Measures measures;
    private final MeasureValues values;
    private final RiskReading risks;
    private final IndicatorReading indicators;
    private final BodyChoices bodies;
    private final Directory directory;
    private final NewIds ids;
    private final Clock clock;

    MeasureAuthoring(
            Measures measures,
            MeasureValues values,
            RiskReading risks,
            IndicatorReading indicators,
            BodyChoices bodies,
            Directory directory,
            NewIds ids,
            Clock clock) {
        this.measures = measures;
        this.values = values;
        this.risks = risks;
        this.indicators = indicators;
        this.bodies = bodies;
        this.directory = directory;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What a form begins with: the measure as it is, or an empty one.
     *
     * @param risk the risk that a new one answers; null for none
     * @throws Refusal {@code forbidden} when the reader may not write here, {@code measure-frozen} once it is adopted
     */
    @Transactional(readOnly = true)
    public MeasureInput begin(UUID id, @Nullable UUID risk, Locale locale) {
        return measures.findById(id)
                .map(measure -> {
                    MeasureStep.EDIT.require(Readers.get(), measure, clock.instant());
                    return MeasureInput.of(measure);
                })
                .orElseGet(() -> {
                    Ownership ownership = Workplaces.ownership(Readers.get(), null, null, Visibility.PRIVATE);
                    String language = WrittenLanguages.ofCountry(directory.countryOf(ownership.networkId()), locale);
                    List<UUID> answered = risk == null || risks.find(risk).isEmpty() ? List.of() : List.of(risk);
                    return MeasureInput.blank(ownership, MeasureContent.blank(language, answered));
                });
    }

    /**
     * Saves a proposal. Repeating it does nothing more. Of the risks that it answered, those stay that the writer may not see.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code forbidden}, {@code stale}, {@code measure-frozen} once it is adopted
     * @throws InvalidInput when it names a risk, an indicator or a body that the writer may not see, or an indicator that her organisation does not
     *     measure
     */
    public Measure save(UUID id, MeasureInput input) {
        Optional<Measure> known = measures.findById(id);
        if (known.isEmpty()) {
            Ownership ownership =
                    Workplaces.ownership(Readers.get(), input.organisationId(), input.networkId(), input.visibility());
            MeasureContent content = checked(input.content(), null, ownership);
            return ids.take(
                    id,
                    () -> measures.saveAndFlush(new Measure(id, Readers.get(), ownership, content, clock.instant())));
        }
        Measure measure = known.get();
        MeasureStep.EDIT.require(Readers.get(), measure, clock.instant());
        measure.requireSeen(input.seenVersion());
        Widening.require(Readers.get(), measure.ownership(), measure.authorId(), input.visibility());
        MeasureContent content = checked(input.content(), measure.content(), measure.ownership());
        measure.revise(content, input.visibility(), clock.instant());
        return measures.saveAndFlush(measure);
    }

    private MeasureContent checked(MeasureContent content, @Nullable MeasureContent before, Ownership ownership) {
        bodies.require(content.bodyId(), before == null ? null : before.bodyId(), "measure.bodyId.unknown");
        UUID indicator = content.indicatorId();
        if (indicator != null && (before == null || !indicator.equals(before.indicatorId()))) {
            requireMeasured(indicator, ownership.organisationId());
        }
        return content.answering(answered(content, before));
    }

    private void requireMeasured(UUID indicatorId, UUID organisation) {
        Optional<Indicator> indicator = indicators
                .find(indicatorId)
                .filter(known -> known.content().kind().isNumber());
        if (indicator.isEmpty()) {
            throw new InvalidInput("content.indicatorId", "measure.indicatorId.unknown");
        }
        if (!values.isMeasuredBy(indicator.get(), organisation)) {
            throw new InvalidInput("content.indicatorId", "measure.indicatorId.foreign");
        }
    }

    private List<UUID> answered(MeasureContent content, @Nullable MeasureContent before) {
        List<UUID> old = before == null ? List.of() : before.risks();
        var seen = risks
                .list(Stream.concat(content.risks().stream(), old.stream()).toList())
                .stream()
                .map(Risk::getId)
                .collect(Collectors.toSet());
        if (!seen.containsAll(
                content.risks().stream().filter(risk -> !old.contains(risk)).toList())) {
            throw new InvalidInput("content.risks", "measure.risks.unknown");
        }
        return Stream.concat(content.risks().stream(), old.stream().filter(risk -> !seen.contains(risk)))
                .distinct()
                .toList();
    }
}
