package org.spona.cooperation.plan.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.cooperation.plan.Plan;
import org.spona.cooperation.plan.PlanFilter;
import org.spona.cooperation.plan.PlanKind;
import org.spona.cooperation.plan.PlanLinks;
import org.spona.cooperation.plan.PlanReading;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.shell.Choice;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Plans: the list, and the page of each. */
@Controller
class PlanPages {

    private final PlanReading plans;
    private final PlanViews views;
    private final PlanLinks links;
    private final PlanSheet sheet;
    private final MatrixSheet matrix;
    private final MessageSource messages;

    PlanPages(
            PlanReading plans,
            PlanViews views,
            PlanLinks links,
            PlanSheet sheet,
            MatrixSheet matrix,
            MessageSource messages) {
        this.plans = plans;
        this.views = views;
        this.links = links;
        this.sheet = sheet;
        this.matrix = matrix;
        this.messages = messages;
    }

    @GetMapping("/plans")
    String list(@Valid PlanFilter filter, @Valid PageRequest page, Model model, Locale locale) {
        PageOf<Plan> found = plans.list(filter, page);
        model.addAttribute("filter", filter);
        model.addAttribute("plans", found.with(views.lines(found.items())));
        model.addAttribute("states", Choice.worded(Stream.of(Plan.Status.values()), "plan.status.", messages, locale));
        model.addAttribute("kinds", Choice.worded(Stream.of(PlanKind.values()), "plan.kind.", messages, locale));
        model.addAttribute("writes", plans.canWrite());
        return "plan/list";
    }

    @GetMapping("/plans/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable String format, @Valid PlanFilter filter, Locale locale) {
        var lines = views.lines(plans.list(filter, PageRequest.WHOLE).items());
        return SheetFormat.ofExtension(format).answer(sheet.of(lines, locale), locale);
    }

    @GetMapping("/plans/{id}")
    String show(@PathVariable UUID id, @RequestParam(defaultValue = "MATRIX") PlanViews.Shown view, Model model) {
        Plan plan = plans.get(id);
        model.addAttribute("view", views.of(plan));
        model.addAttribute("shown", view.name());
        model.addAttribute("links", links.section(plan).orElse(null));
        return "plan/show";
    }

    /** The table of a plan as a table to take along, in the six columns. */
    @GetMapping("/plans/{id}/matrix.{format:csv|xlsx}")
    ResponseEntity<byte[]> matrix(@PathVariable UUID id, @PathVariable String format, Locale locale) {
        return SheetFormat.ofExtension(format).answer(matrix.of(plans.get(id), locale), locale);
    }

    /** What can be done with plans, for the page on which they are found. */
    @GetMapping("/plans/blocks/actions")
    String actions(Model model) {
        model.addAttribute("writes", plans.canWrite());
        return "plan/actions";
    }
}
