package org.spona.cooperation.measure.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.body.BodyChoices;
import org.spona.cooperation.indicator.IndicatorReading;
import org.spona.cooperation.measure.Measure;
import org.spona.cooperation.measure.MeasureAuthoring;
import org.spona.cooperation.measure.MeasureInput;
import org.spona.cooperation.measure.MeasureReading;
import org.spona.cooperation.risk.Risk;
import org.spona.cooperation.risk.RiskFilter;
import org.spona.cooperation.risk.RiskReading;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.shell.WritingChoices;
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

/** The form of a measure. Nothing typed is lost when something has to be mended. */
@Controller
class MeasureFormPages {

    /** So many open risks the form offers besides those that are chosen. */
    private static final PageRequest OFFERED = new PageRequest(0, 300);

    private final MeasureAuthoring authoring;
    private final MeasureReading measures;
    private final RiskReading risks;
    private final IndicatorReading indicators;
    private final BodyChoices bodies;
    private final WritingChoices writing;
    private final MessageSource messages;

    MeasureFormPages(
            MeasureAuthoring authoring,
            MeasureReading measures,
            RiskReading risks,
            IndicatorReading indicators,
            BodyChoices bodies,
            WritingChoices writing,
            MessageSource messages) {
        this.authoring = authoring;
        this.measures = measures;
        this.risks = risks;
        this.indicators = indicators;
        this.bodies = bodies;
        this.writing = writing;
        this.messages = messages;
    }

    /** A new measure has its id before it is saved, so sending the form twice makes one. */
    @GetMapping("/measures/new")
    String begin(@RequestParam(required = false) @Nullable UUID risk) {
        return "redirect:/measures/" + UUID.randomUUID() + "/edit" + (risk == null ? "" : "?risk=" + risk);
    }

    @GetMapping("/measures/{id}/edit")
    String edit(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID risk, Model model, Locale locale) {
        MeasureInput input = authoring.begin(id, risk, locale);
        model.addAttribute("form", input);
        return form(id, input, model, locale);
    }

    @PostMapping("/measures/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") MeasureInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.save(id, input))) {
            return Flash.done("measure.saved").on("/measures/" + id, redirect);
        }
        return form(id, input, model, locale);
    }

    private String form(UUID id, MeasureInput input, Model model, Locale locale) {
        writing.show(id, measures.find(id).map(Measure::version), "measure", model, locale);
        model.addAttribute("risks", offered(input, locale));
        model.addAttribute(
                "indicators",
                indicators.listNumbers().stream()
                        .map(indicator -> new Choice(
                                indicator.getId().toString(),
                                indicator.content().title()))
                        .sorted(Choice.byText(locale))
                        .toList());
        model.addAttribute("bodies", bodies.of(input.networkId()));
        return "measure/form";
    }

    /** Those that are chosen, and open ones. */
    private List<Choice> offered(MeasureInput input, Locale locale) {
        return Stream.concat(
                        risks.list(input.content().risks()).stream(),
                        risks.list(RiskFilter.open(), OFFERED).items().stream())
                .map(risk -> choice(risk, locale))
                .distinct()
                .toList();
    }

    private Choice choice(Risk risk, Locale locale) {
        return new Choice(
                risk.getId().toString(),
                risk.content().title(),
                messages.getMessage("risk.targetGroup." + risk.content().targetGroup(), null, locale));
    }
}
