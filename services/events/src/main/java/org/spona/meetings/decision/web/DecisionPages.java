package org.spona.meetings.decision.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.meetings.decision.Decision;
import org.spona.meetings.decision.Decision.Status;
import org.spona.meetings.decision.DecisionFilter;
import org.spona.meetings.decision.DecisionKind;
import org.spona.meetings.decision.DecisionLinks;
import org.spona.meetings.decision.DecisionPart;
import org.spona.meetings.decision.DecisionReading;
import org.spona.meetings.decision.DecisionSheet;
import org.spona.meetings.decision.DecisionViews;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.shell.Choice;
import org.spona.platform.web.PageRequest;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The register of decisions, and the page of each. */
@Controller
class DecisionPages {

    private final DecisionViews views;
    private final DecisionReading decisions;
    private final DecisionLinks links;
    private final DecisionSheet sheet;
    private final List<DecisionPart> parts;
    private final MessageSource messages;

    DecisionPages(
            DecisionViews views,
            DecisionReading decisions,
            DecisionLinks links,
            DecisionSheet sheet,
            List<DecisionPart> parts,
            MessageSource messages) {
        this.views = views;
        this.decisions = decisions;
        this.links = links;
        this.sheet = sheet;
        this.parts = List.copyOf(parts);
        this.messages = messages;
    }

    @GetMapping("/decisions")
    String list(@Valid DecisionFilter filter, @Valid PageRequest page, Model model, Locale locale) {
        model.addAttribute("filter", filter);
        model.addAttribute("statuses", Choice.worded(Stream.of(Status.values()), "decision.status.", messages, locale));
        model.addAttribute(
                "kinds", Choice.worded(Stream.of(DecisionKind.values()), "decision.kind.", messages, locale));
        model.addAttribute("decisions", views.list(filter, page));
        return "decision/list";
    }

    @GetMapping("/decisions/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable String format, @Valid DecisionFilter filter, Locale locale) {
        return SheetFormat.ofExtension(format)
                .answer(sheet.of(views.list(filter, PageRequest.WHOLE).items(), locale), locale);
    }

    @GetMapping("/decisions/{id}")
    String show(@PathVariable UUID id, Model model, Locale locale) {
        Decision decision = decisions.get(id);
        model.addAttribute("decision", views.get(id));
        model.addAttribute("links", links.section(decision).orElse(null));
        model.addAttribute(
                "parts",
                parts.stream()
                        .flatMap(part -> part.show(decision, model, locale).stream())
                        .toList());
        return "decision/show";
    }

    /** What can be done with decisions that were found. */
    @GetMapping("/decisions/blocks/actions")
    String actions() {
        return "decision/actions";
    }
}
