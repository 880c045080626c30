package org.spona.meetings.series.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.meeting.Cancellation;
import org.spona.meetings.series.SeriesAuthoring;
import org.spona.meetings.series.SeriesDates;
import org.spona.meetings.series.SeriesReading;
import org.spona.meetings.series.SeriesViews;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.web.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of series, the page of each with its dates, leaving a date out and putting it back, and the end. */
@Controller
class SeriesPages {

    private final SeriesReading series;
    private final SeriesViews views;
    private final SeriesAuthoring authoring;
    private final SeriesDates dates;

    SeriesPages(SeriesReading series, SeriesViews views, SeriesAuthoring authoring, SeriesDates dates) {
        this.series = series;
        this.views = views;
        this.authoring = authoring;
        this.dates = dates;
    }

    @GetMapping("/series")
    String list(@Valid PageRequest page, Model model) {
        model.addAttribute("list", series.list(page));
        return "series/list";
    }

    @GetMapping("/series/{id}")
    String show(@PathVariable UUID id, Model model, Locale locale) {
        model.addAttribute("view", views.get(id, locale));
        return "series/show";
    }

    @PostMapping("/series/{id}/dates/{day}/leave-out")
    String leaveOut(@PathVariable UUID id, @PathVariable LocalDate day, RedirectAttributes redirect) {
        dates.leaveOut(id, day);
        return Flash.done("series.left-out.done").on("/series/" + id, redirect);
    }

    @PostMapping("/series/{id}/dates/{day}/put-back")
    String putBack(@PathVariable UUID id, @PathVariable LocalDate day, RedirectAttributes redirect) {
        dates.putBack(id, day);
        return Flash.done("series.put-back.done").on("/series/" + id, redirect);
    }

    @GetMapping("/series/{id}/end")
    String askForEnd(@PathVariable UUID id, Model model, Locale locale) {
        model.addAttribute("form", Cancellation.blank());
        return end(id, model, locale);
    }

    @PostMapping("/series/{id}/end")
    String end(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") Cancellation cancellation,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.end(id, cancellation))) {
            return Flash.done("series.end.done").on("/series/" + id, redirect);
        }
        return end(id, model, locale);
    }

    private String end(UUID id, Model model, Locale locale) {
        model.addAttribute("view", views.getToEnd(id, locale));
        return "series/end";
    }
}
