package org.spona.cooperation.measure.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.cooperation.indicator.Indicator;
import org.spona.cooperation.indicator.ValueWords;
import org.spona.cooperation.measure.Measure;
import org.spona.cooperation.measure.MeasureReading;
import org.spona.cooperation.measure.MeasureValues;
import org.spona.cooperation.measure.MeasureValues.PeriodValue;
import org.spona.cooperation.risk.Risk;
import org.spona.cooperation.risk.RiskReading;
import org.spona.platform.directory.BodyName;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.DirectoryBodies;
import org.spona.platform.directory.Organisation;
import org.spona.platform.shell.Choice;
import org.spona.platform.workflow.Permissions;
import org.springframework.stereotype.Component;

/** Adds to measures what their pages show besides: names, risks, values in words, what can be done. */
@Component
class MeasureViews {

    /** A value of a period, in words. */
    record ValueView(String period, String text) {}

    /** The indicator of a measure, and what it said. */
    record EffectView(Indicator indicator, Optional<ValueView> before, Optional<ValueView> after) {}

    /** A measure in a list. */
    record MeasureLine(
            Measure measure,
            Optional<Organisation> organisation,
            Optional<BodyName> body,
            List<Risk> risks,
            Optional<EffectView> effect) {}

    /** A measure on its page. */
    record MeasureView(MeasureLine line, Permissions can) {}

    private final MeasureReading measures;
    private final MeasureValues values;
    private final RiskReading risks;
    private final Directory directory;
    private final DirectoryBodies bodies;
    private final ValueWords words;

    MeasureViews(
            MeasureReading measures,
            MeasureValues values,
            RiskReading risks,
            Directory directory,
            DirectoryBodies bodies,
            ValueWords words) {
        this.measures = measures;
        this.values = values;
        this.risks = risks;
        this.directory = directory;
        this.bodies = bodies;
        this.words = words;
    }

    MeasureView of(Measure measure, Locale locale) {
        return new MeasureView(lines(List.of(measure), locale).getFirst(), measures.permissions(measure));
    }

    List<MeasureLine> lines(List<Measure> some, Locale locale) {
        Map<UUID, Organisation> owners = directory.organisations(some.stream()
                .map(measure -> measure.ownership().organisationId())
                .collect(Collectors.toSet()));
        Map<UUID, BodyName> names = bodies.names(
                some.stream().flatMap(measure -> measure.bodyId().stream()).collect(Collectors.toSet()));
        Map<UUID, MeasureValues.Effect> effects = values.of(some);
        List<Risk> answered = risks.list(some.stream()
                .flatMap(measure -> measure.content().risks().stream())
                .toList());
        return some.stream()
                .map(measure -> new MeasureLine(
                        measure,
                        Optional.ofNullable(owners.get(measure.ownership().organisationId())),
                        measure.bodyId().map(names::get),
                        answered.stream()
                                .filter(risk -> measure.content().risks().contains(risk.getId()))
                                .toList(),
                        Optional.ofNullable(effects.get(measure.getId())).map(effect -> view(effect, locale))))
                .toList();
    }

    /** The periods that an evaluation can name, the latest first. */
    List<Choice> periods(Measure measure, Locale locale) {
        return values.of(List.of(measure)).values().stream()
                .flatMap(effect -> values.known(measure).stream().map(value -> view(effect.indicator(), value, locale)))
                .toList();
    }

    private Choice view(Indicator indicator, PeriodValue value, Locale locale) {
        ValueView shown = shown(indicator, value, locale);
        return new Choice(value.period().code(), shown.period() + " – " + shown.text());
    }

    private EffectView view(MeasureValues.Effect effect, Locale locale) {
        return new EffectView(
                effect.indicator(),
                effect.before().map(value -> shown(effect.indicator(), value, locale)),
                effect.after().map(value -> shown(effect.indicator(), value, locale)));
    }

    private ValueView shown(Indicator indicator, PeriodValue value, Locale locale) {
        return new ValueView(
                words.period(value.period(), locale), words.rollup(indicator.content(), value.value(), locale));
    }
}
