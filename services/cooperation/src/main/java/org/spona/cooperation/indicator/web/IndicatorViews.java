package org.spona.cooperation.indicator.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.indicator.Comparison;
import org.spona.cooperation.indicator.Indicator;
import org.spona.cooperation.indicator.IndicatorContent;
import org.spona.cooperation.indicator.IndicatorPermissions;
import org.spona.cooperation.indicator.Measurement;
import org.spona.cooperation.indicator.MeasurementReporting;
import org.spona.cooperation.indicator.Period;
import org.spona.cooperation.indicator.Target;
import org.spona.cooperation.indicator.ValueWords;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.web.PageOf;
import org.spona.platform.workflow.Permissions;
import org.springframework.stereotype.Component;

/** Adds to indicators and values what their pages show besides: names, numbers in words, what can be done. */
@Component
class IndicatorViews {

    /** An indicator in a list. */
    record IndicatorLine(Indicator indicator, Optional<Organisation> organisation) {}

    /** What is to be reached, in words. */
    record TargetView(String period, String value) {}

    /**
     * An indicator on its page.
     *
     * @param baseline in words; empty when it is not known
     * @param reporter for whom the reader reports here
     * @param approves whether she approves what is reported
     * @param can what she may do with it now
     */
    record IndicatorView(
            Indicator indicator,
            Optional<Organisation> organisation,
            String baseline,
            List<TargetView> targets,
            Optional<Membership> reporter,
            boolean approves,
            Permissions can) {}

    /**
     * A value in a list.
     *
     * @param can what the reader may do with it now
     */
    record ValueLine(
            Measurement value, String period, String text, Optional<Organisation> organisation, Permissions can) {}

    /** A municipality of a comparison. */
    record ComparisonLine(Organisation organisation, String number, ValueChart chart) {}

    /** A comparison in words. */
    record ComparisonView(
            Organisation organisation, String own, String middle, List<ComparisonLine> others, int silent) {}

    private final Directory directory;
    private final MeasurementReporting reporting;
    private final IndicatorPermissions permissions;
    private final ValueWords words;

    IndicatorViews(
            Directory directory, MeasurementReporting reporting, IndicatorPermissions permissions, ValueWords words) {
        this.directory = directory;
        this.reporting = reporting;
        this.permissions = permissions;
        this.words = words;
    }

    PageOf<IndicatorLine> lines(PageOf<Indicator> indicators) {
        Map<UUID, Organisation> organisations = directory.organisations(indicators.items().stream()
                .map(indicator -> indicator.ownership().organisationId())
                .collect(Collectors.toSet()));
        return indicators.map(indicator -> new IndicatorLine(
                indicator,
                Optional.ofNullable(organisations.get(indicator.ownership().organisationId()))));
    }

    IndicatorView of(Indicator indicator, Locale locale) {
        IndicatorContent content = indicator.content();
        return new IndicatorView(
                indicator,
                directory.findOrganisation(indicator.ownership().organisationId()),
                content.baselineNumber()
                        .map(number -> words.withUnit(content, number, locale))
                        .orElse(content.baseline()),
                content.targets().stream()
                        .map(target -> target(content, target, locale))
                        .toList(),
                reporting.reporter(indicator).filter(_ -> indicator.isReported()),
                permissions.approves(indicator) && indicator.isReported(),
                permissions.of(indicator));
    }

    String period(Period period, Locale locale) {
        return words.period(period, locale);
    }

    List<ValueLine> values(Indicator indicator, List<Measurement> values, Locale locale) {
        Map<UUID, Organisation> organisations = directory.organisations(
                values.stream().map(Measurement::organisationId).collect(Collectors.toSet()));
        return values.stream()
                .map(value -> new ValueLine(
                        value,
                        words.period(value.period(), locale),
                        words.value(indicator.content(), value.value(), locale),
                        Optional.ofNullable(organisations.get(value.organisationId())),
                        permissions.of(value)))
                .toList();
    }

    ComparisonView comparison(Indicator indicator, Comparison comparison, Locale locale) {
        IndicatorContent content = indicator.content();
        double greatest = ValueChart.greatest(
                comparison.others().stream().map(line -> new ValueChart.Point(line.number(), comparison.own())));
        return new ComparisonView(
                comparison.organisation(),
                number(content, comparison.own(), locale),
                number(content, comparison.middle(), locale),
                comparison.others().stream()
                        .map(line -> new ComparisonLine(
                                line.organisation(),
                                number(content, line.number(), locale),
                                ValueChart.of(List.of(new ValueChart.Point(line.number(), null)), greatest)))
                        .toList(),
                comparison.silent());
    }

    private String number(IndicatorContent content, @Nullable BigDecimal number, Locale locale) {
        return number == null ? "" : words.withUnit(content, number, locale);
    }

    private TargetView target(IndicatorContent content, Target target, Locale locale) {
        Optional<Period> period = target.of();
        return new TargetView(
                period.map(of -> words.period(of, locale)).orElse(target.period()),
                period.flatMap(content::target)
                        .map(number -> words.withUnit(content, number, locale))
                        .orElse(target.value()));
    }
}
