package org.spona.meetings.series.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.series.Frequency;
import org.spona.meetings.series.SeriesAuthoring;
import org.spona.meetings.series.SeriesError;
import org.spona.meetings.series.SeriesInput;
import org.spona.meetings.series.SeriesRule;
import org.spona.meetings.series.SeriesViews;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.time.TimeZones;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a rule: by which a draft is repeated, or which a series gets instead of its own. */
@Controller
class SeriesFormPages {

    private final SeriesAuthoring authoring;
    private final SeriesViews views;
    private final MessageSource messages;

    SeriesFormPages(SeriesAuthoring authoring, SeriesViews views, MessageSource messages) {
        this.authoring = authoring;
        this.views = views;
        this.messages = messages;
    }

    @GetMapping("/series/new")
    String begin(@RequestParam UUID meeting) {
        return "redirect:/series/" + UUID.randomUUID() + "/edit?meeting=" + meeting;
    }

    @GetMapping("/series/{id}/edit")
    String edit(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID meeting,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        try {
            SeriesInput begun = authoring.begin(id, meeting);
            model.addAttribute("form", begun);
            return form(id, begun, model, locale);
        } catch (InvalidInput missing) {
            return Flash.warning(missing.fieldErrors().getFirst().message())
                    .on("/meetings/" + meeting + "/edit", redirect);
        }
    }

    @PostMapping("/series/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") SeriesInput input,
            BindingResult errors,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var asked = new AtomicBoolean();
        if (!Submitted.taken(errors, response, () -> asked.set(!save(id, input)))) {
            return form(id, input, model, locale);
        }
        if (asked.get()) {
            model.addAttribute("id", id);
            model.addAttribute("typed", typed);
            model.addAttribute("without", views.withoutDate(id, input, locale));
            return "series/existing";
        }
        return Flash.done("series.saved").on("/series/" + id, redirect);
    }

    /** Whether it is saved; not when the new rule has no date for some meetings, which she is asked about first. */
    private boolean save(UUID id, SeriesInput input) {
        try {
            authoring.save(id, input);
            return true;
        } catch (Refusal refusal) {
            if (refusal.error().equals(SeriesError.DATES_UNCONFIRMED)) {
                return false;
            }
            throw refusal;
        }
    }

    private String form(UUID id, SeriesInput input, Model model, Locale locale) {
        model.addAttribute("id", id);
        model.addAttribute("known", input.meetingId() == null);
        model.addAttribute(
                "frequencies", Choice.worded(Stream.of(Frequency.values()), "series.frequency.", messages, locale));
        model.addAttribute(
                "weekdays", Choice.worded(Stream.of(DayOfWeek.values()), "series.weekday.", messages, locale));
        model.addAttribute(
                "ordinals",
                Choice.worded(Stream.of(1, 2, 3, 4, 5, SeriesRule.LAST), "series.ordinal.", messages, locale));
        model.addAttribute("intervals", numbers(12));
        model.addAttribute("monthDays", numbers(31));
        model.addAttribute("zones", Choice.worded(TimeZones.ALL.stream(), "zone.", messages, locale));
        return "series/form";
    }

    private static List<Choice> numbers(int until) {
        return IntStream.rangeClosed(1, until)
                .mapToObj(number -> new Choice(String.valueOf(number), String.valueOf(number)))
                .toList();
    }
}
