package org.spona.cooperation.indicator.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.cooperation.indicator.Indicator;
import org.spona.cooperation.indicator.IndicatorReading;
import org.spona.cooperation.indicator.Measurement;
import org.spona.cooperation.indicator.MeasurementInput;
import org.spona.cooperation.indicator.MeasurementReading;
import org.spona.cooperation.indicator.MeasurementReporting;
import org.spona.cooperation.indicator.Period;
import org.spona.cooperation.indicator.RollupFilter;
import org.spona.cooperation.indicator.TypedMeasurement;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.tenancy.Membership;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the reader's organisation reports of an indicator: its periods, and the form of each with its revisions. */
@Controller
class MeasurementPages {

    /** A period of the reader's organisation, with what it said of it. */
    record OwnPeriod(String code, String name, Optional<IndicatorViews.ValueLine> value) {}

    private final IndicatorReading indicators;
    private final MeasurementReading measurements;
    private final MeasurementReporting reporting;
    private final IndicatorViews views;
    private final RevisionViews revisions;
    private final Clock clock;

    MeasurementPages(
            IndicatorReading indicators,
            MeasurementReading measurements,
            MeasurementReporting reporting,
            IndicatorViews views,
            RevisionViews revisions,
            Clock clock) {
        this.indicators = indicators;
        this.measurements = measurements;
        this.reporting = reporting;
        this.views = views;
        this.revisions = revisions;
        this.clock = clock;
    }

    @GetMapping("/indicators/{id}/values")
    String own(@PathVariable UUID id, @Valid RollupFilter filter, Model model, Locale locale) {
        Indicator indicator = indicators.get(id);
        List<IndicatorViews.ValueLine> known =
                views.values(indicator, measurements.of(id, reporter(indicator).organisationId()), locale);
        List<OwnPeriod> periods = filter.of(indicator.content().frequency(), LocalDate.now(clock)).reversed().stream()
                .map(period -> new OwnPeriod(
                        period.code(),
                        views.period(period, locale),
                        known.stream()
                                .filter(line -> line.value().period().equals(period))
                                .findFirst()))
                .toList();
        model.addAttribute("view", views.of(indicator, locale));
        model.addAttribute("periods", periods);
        return "indicator/values";
    }

    @GetMapping("/indicators/{id}/values/{period}")
    String ask(@PathVariable UUID id, @PathVariable String period, Model model, Locale locale) {
        Indicator indicator = indicators.get(id);
        model.addAttribute(
                "form",
                known(indicator, period)
                        .map(value -> TypedMeasurement.of(indicator.content(), value))
                        .orElseGet(MeasurementInput::blank));
        return form(indicator, period, model, locale);
    }

    @PostMapping("/indicators/{id}/values/{period}")
    String say(
            @PathVariable UUID id,
            @PathVariable String period,
            @Valid @ModelAttribute("form") MeasurementInput form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> reporting.say(id, period, form))) {
            return Flash.done(form.report() ? "value.reported" : "value.saved")
                    .on("/indicators/" + id + "/values", redirect);
        }
        return form(indicators.get(id), period, model, locale);
    }

    private String form(Indicator indicator, String code, Model model, Locale locale) {
        Period period = period(indicator, code);
        Optional<Measurement> known = known(indicator, code);
        model.addAttribute("indicator", indicator);
        model.addAttribute("period", views.period(period, locale));
        model.addAttribute("code", period.code());
        model.addAttribute("known", known.orElse(null));
        model.addAttribute("version", known.map(Measurement::version).orElse(null));
        model.addAttribute("labels", RevisionViews.labels(indicator.content()));
        model.addAttribute(
                "revisions",
                known.map(value -> revisions.of(indicator, measurements.changes(value.getId()), locale))
                        .orElse(List.of()));
        return "indicator/value";
    }

    private Optional<Measurement> known(Indicator indicator, String code) {
        return measurements.find(indicator.getId(), reporter(indicator).organisationId(), period(indicator, code));
    }

    private Membership reporter(Indicator indicator) {
        return reporting.reporter(indicator).orElseThrow(Refusal::notFound);
    }

    private static Period period(Indicator indicator, String code) {
        return Period.read(code)
                .filter(of -> of.frequency() == indicator.content().frequency())
                .orElseThrow(Refusal::notFound);
    }
}
