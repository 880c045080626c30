package org.spona.cooperation.indicator.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.cooperation.indicator.Direction;
import org.spona.cooperation.indicator.Frequency;
import org.spona.cooperation.indicator.Indicator;
import org.spona.cooperation.indicator.IndicatorAuthoring;
import org.spona.cooperation.indicator.IndicatorContent;
import org.spona.cooperation.indicator.IndicatorInput;
import org.spona.cooperation.indicator.IndicatorKind;
import org.spona.cooperation.indicator.IndicatorReading;
import org.spona.cooperation.indicator.IndicatorSource;
import org.spona.cooperation.indicator.Reporters;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.FormRows;
import org.spona.platform.shell.RowFormPages;
import org.spona.platform.shell.Submitted;
import org.spona.platform.shell.WritingChoices;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of an indicator. Nothing typed is lost when something has to be mended. */
@Controller
@RequestMapping("/indicators")
class IndicatorFormPages extends RowFormPages<IndicatorInput> {

    private final IndicatorAuthoring authoring;
    private final IndicatorReading indicators;
    private final WritingChoices writing;
    private final MessageSource messages;

    IndicatorFormPages(
            IndicatorAuthoring authoring,
            IndicatorReading indicators,
            WritingChoices writing,
            FormRows rows,
            MessageSource messages) {
        super(rows, "content.targets", IndicatorInput::withRow, IndicatorInput::withoutRow);
        this.authoring = authoring;
        this.indicators = indicators;
        this.writing = writing;
        this.messages = messages;
    }

    @GetMapping("/new")
    String begin() {
        return "redirect:/indicators/" + UUID.randomUUID() + "/edit";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, Model model, Locale locale) {
        IndicatorInput input = authoring.begin(id, locale).forForm();
        model.addAttribute("form", input);
        return form(id, input, model, locale);
    }

    @PostMapping("/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") IndicatorInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.save(id, input))) {
            return Flash.done("indicator.saved").on("/indicators/" + id, redirect);
        }
        return form(id, input, model, locale);
    }

    @Override
    protected String form(UUID id, IndicatorInput input, Model model, Locale locale) {
        writing.show(id, indicators.find(id).map(Indicator::version), "indicator", model, locale);
        model.addAttribute(
                "kinds", Choice.explained(Stream.of(IndicatorKind.values()), "indicator.kind.", messages, locale));
        model.addAttribute(
                "directions", Choice.worded(Stream.of(Direction.values()), "indicator.direction.", messages, locale));
        model.addAttribute(
                "frequencies", Choice.worded(Stream.of(Frequency.values()), "indicator.frequency.", messages, locale));
        model.addAttribute(
                "reporters", Choice.explained(Stream.of(Reporters.values()), "indicator.reporters.", messages, locale));
        model.addAttribute(
                "sources",
                Choice.explained(Stream.of(IndicatorSource.values()), "indicator.source.", messages, locale));
        model.addAttribute(
                "platformKeys", Choice.worded(authoring.platformKeys().stream(), "platform-count.", messages, locale));
        model.addAttribute(
                "counters",
                authoring.counters().stream()
                        .map(counter -> new Choice(counter.id().toString(), counter.title()))
                        .toList());
        model.addAttribute("most", IndicatorContent.MOST_TARGETS);
        return "indicator/form";
    }
}
