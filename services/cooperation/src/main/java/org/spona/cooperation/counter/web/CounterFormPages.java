package org.spona.cooperation.counter.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.cooperation.counter.Counter;
import org.spona.cooperation.counter.CounterAuthoring;
import org.spona.cooperation.counter.CounterInput;
import org.spona.cooperation.counter.CounterReading;
import org.spona.cooperation.indicator.Frequency;
import org.spona.cooperation.indicator.Reporters;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.shell.WritingChoices;
import org.spona.platform.tenancy.Visibility;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a counter. Nothing typed is lost when something has to be mended. */
@Controller
class CounterFormPages {

    private final CounterAuthoring authoring;
    private final CounterReading counters;
    private final WritingChoices writing;
    private final MessageSource messages;

    CounterFormPages(
            CounterAuthoring authoring, CounterReading counters, WritingChoices writing, MessageSource messages) {
        this.authoring = authoring;
        this.counters = counters;
        this.writing = writing;
        this.messages = messages;
    }

    @GetMapping("/counters/new")
    String begin() {
        return "redirect:/counters/" + UUID.randomUUID() + "/edit";
    }

    @GetMapping("/counters/{id}/edit")
    String edit(@PathVariable UUID id, Model model, Locale locale) {
        model.addAttribute("form", authoring.begin(id, locale).forForm());
        return form(id, model, locale);
    }

    @PostMapping("/counters/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CounterInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.save(id, input))) {
            return Flash.done("counter.saved").on("/counters/" + id, redirect);
        }
        return form(id, model, locale);
    }

    private String form(UUID id, Model model, Locale locale) {
        var known = counters.find(id);
        model.addAttribute("id", id);
        model.addAttribute("known", known.isPresent());
        // A form that is shown again is saved over what is there now: its writer has been told.
        model.addAttribute("version", known.map(Counter::version).orElse(null));
        model.addAttribute("languages", writing.languages(locale));
        model.addAttribute(
                "frequencies", Choice.worded(Stream.of(Frequency.values()), "indicator.frequency.", messages, locale));
        model.addAttribute(
                "reporters", Choice.worded(Stream.of(Reporters.values()), "indicator.reporters.", messages, locale));
        model.addAttribute(
                "visibilities",
                Choice.worded(Stream.of(Visibility.values()), "indicator.visibility.", messages, locale));
        return "counter/form";
    }
}
