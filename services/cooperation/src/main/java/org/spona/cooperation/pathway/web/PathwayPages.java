package org.spona.cooperation.pathway.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.pathway.Pathway;
import org.spona.cooperation.pathway.PathwayAuthoring;
import org.spona.cooperation.pathway.PathwayComparison;
import org.spona.cooperation.pathway.PathwayFilter;
import org.spona.cooperation.pathway.PathwayLinks;
import org.spona.cooperation.pathway.PathwayReading;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pathways: the list, the page and the card of each, and two beside each other. */
@Controller
class PathwayPages {

    private final PathwayReading pathways;
    private final PathwayAuthoring authoring;
    private final PathwayViews views;
    private final PathwayLinks links;
    private final PathwaySheet sheet;
    private final MessageSource messages;

    PathwayPages(
            PathwayReading pathways,
            PathwayAuthoring authoring,
            PathwayViews views,
            PathwayLinks links,
            PathwaySheet sheet,
            MessageSource messages) {
        this.pathways = pathways;
        this.authoring = authoring;
        this.views = views;
        this.links = links;
        this.sheet = sheet;
        this.messages = messages;
    }

    @GetMapping("/pathways")
    String list(@Valid PathwayFilter filter, @Valid PageRequest page, Model model, Locale locale) {
        PageOf<Pathway> found = pathways.list(filter, page);
        model.addAttribute("filter", filter);
        model.addAttribute("pathways", found.with(views.lines(found.items())));
        model.addAttribute(
                "states", Choice.worded(Stream.of(Pathway.Status.values()), "pathway.status.", messages, locale));
        model.addAttribute("writes", pathways.canWrite());
        return "pathway/list";
    }

    @GetMapping("/pathways/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable String format, @Valid PathwayFilter filter, Locale locale) {
        var lines = views.lines(pathways.list(filter, PageRequest.WHOLE).items());
        return SheetFormat.ofExtension(format).answer(sheet.of(lines, locale), locale);
    }

    @GetMapping("/pathways/{id}")
    String show(@PathVariable UUID id, Model model) {
        Pathway pathway = pathways.get(id);
        model.addAttribute("view", views.of(pathway));
        model.addAttribute("links", links.section(pathway).orElse(null));
        return "pathway/show";
    }

    /** What is printed and hung on the wall, in the reader's script. */
    @GetMapping("/pathways/{id}/card")
    String card(@PathVariable UUID id, Model model) {
        model.addAttribute("view", views.of(pathways.get(id)));
        return "pathway/card";
    }

    /** A pathway beside another one: of another municipality, or another version of it. */
    @GetMapping("/pathways/{id}/compare")
    String compare(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID with, Model model) {
        Pathway left = pathways.get(id);
        List<Pathway> versions = pathways.versions(left).stream()
                .filter(other -> !other.getId().equals(id))
                .toList();
        model.addAttribute("left", views.lines(List.of(left)).getFirst());
        model.addAttribute("versions", views.lines(versions));
        model.addAttribute("others", views.lines(pathways.comparable(left)));
        model.addAttribute("with", with);
        if (with != null) {
            Pathway right = pathways.get(with);
            model.addAttribute("right", views.lines(List.of(right)).getFirst());
            model.addAttribute(
                    "comparison",
                    PathwayComparison.of(
                            left.content().stages(), right.content().stages()));
        }
        return "pathway/compare";
    }

    /** Begins the next version. */
    @PostMapping("/pathways/{id}/renew")
    String renew(@PathVariable UUID id, RedirectAttributes redirect) {
        UUID draft = UUID.randomUUID();
        authoring.renew(id, draft);
        return Flash.done("pathway.renew.done").on("/pathways/" + draft, redirect);
    }

    /** What can be done with pathways, for the page on which they are found. */
    @GetMapping("/pathways/blocks/actions")
    String actions(Model model) {
        model.addAttribute("writes", pathways.canWrite());
        return "pathway/actions";
    }
}
