package org.spona.cooperation.indicator.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.indicator.Indicator;
import org.spona.cooperation.indicator.IndicatorReading;
import org.spona.cooperation.indicator.Measurement;
import org.spona.cooperation.indicator.MeasurementReading;
import org.spona.cooperation.indicator.MeasurementReporting;
import org.spona.cooperation.indicator.ReturnInput;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was reported of an indicator, for whoever owns it: approved, given back, locked. */
@Controller
class ApprovalPages {

    private final IndicatorReading indicators;
    private final MeasurementReading measurements;
    private final MeasurementReporting reporting;
    private final IndicatorViews views;
    private final MessageSource messages;

    ApprovalPages(
            IndicatorReading indicators,
            MeasurementReading measurements,
            MeasurementReporting reporting,
            IndicatorViews views,
            MessageSource messages) {
        this.indicators = indicators;
        this.measurements = measurements;
        this.reporting = reporting;
        this.views = views;
        this.messages = messages;
    }

    @GetMapping("/indicators/{id}/approvals")
    String list(
            @PathVariable UUID id,
            @RequestParam(required = false) Measurement.@Nullable Status state,
            @RequestParam(required = false) @Nullable String period,
            @Valid PageRequest page,
            Model model,
            Locale locale) {
        Indicator indicator = indicators.get(id);
        PageOf<Measurement> found = measurements.list(id, state, period, page);
        model.addAttribute("view", views.of(indicator, locale));
        model.addAttribute("values", found.with(views.values(indicator, found.items(), locale)));
        model.addAttribute("state", state);
        model.addAttribute("period", period);
        model.addAttribute(
                "states",
                Choice.worded(
                        Stream.of(Measurement.Status.values()).filter(one -> one != Measurement.Status.DRAFT),
                        "value.status.",
                        messages,
                        locale));
        return "indicator/approvals";
    }

    @PostMapping("/indicators/values/{value}/approve")
    String approve(@PathVariable UUID value, RedirectAttributes redirect) {
        return done("value.approve.done", reporting.approve(value), redirect);
    }

    @PostMapping("/indicators/values/{value}/lock")
    String lock(@PathVariable UUID value, RedirectAttributes redirect) {
        return done("value.lock.done", reporting.lock(value), redirect);
    }

    @PostMapping("/indicators/values/{value}/unlock")
    String unlock(@PathVariable UUID value, RedirectAttributes redirect) {
        return done("value.unlock.done", reporting.unlock(value), redirect);
    }

    @GetMapping("/indicators/values/{value}/return")
    String ask(@PathVariable UUID value, Model model, Locale locale) {
        model.addAttribute("form", new ReturnInput(""));
        return form(value, model, locale);
    }

    @PostMapping("/indicators/values/{value}/return")
    String giveBack(
            @PathVariable UUID value,
            @Valid @ModelAttribute("form") ReturnInput form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> reporting.giveBack(value, form))) {
            return done("value.return.done", measurements.get(value), redirect);
        }
        return form(value, model, locale);
    }

    private String form(UUID id, Model model, Locale locale) {
        Measurement value = measurements.get(id);
        Indicator indicator = indicators.get(value.indicatorId());
        model.addAttribute("indicator", indicator);
        model.addAttribute(
                "line", views.values(indicator, List.of(value), locale).getFirst());
        return "indicator/return";
    }

    private static String done(String code, Measurement value, RedirectAttributes redirect) {
        return Flash.done(code).on("/indicators/" + value.indicatorId() + "/approvals", redirect);
    }
}
