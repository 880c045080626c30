package org.spona.members.body.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.body.BodyReading;
import org.spona.members.body.BodySheet;
import org.spona.members.body.BodyView;
import org.spona.members.body.BodyViews;
import org.spona.platform.directory.BodyStatus;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of bodies, and the page of each with its composition on any day. */
@Controller
class BodyPages {

    private final BodyReading bodies;
    private final BodyViews views;
    private final BodySheet sheet;

    BodyPages(BodyReading bodies, BodyViews views, BodySheet sheet) {
        this.bodies = bodies;
        this.views = views;
        this.sheet = sheet;
    }

    @GetMapping("/bodies")
    String list(@RequestParam(defaultValue = "ACTIVE") BodyStatus status, @Valid PageRequest page, Model model) {
        boolean mayFound = bodies.mayFound();
        model.addAttribute("status", status);
        model.addAttribute("mayFound", mayFound);
        model.addAttribute(
                "statuses", mayFound ? List.of(BodyStatus.values()) : List.of(BodyStatus.ACTIVE, BodyStatus.ENDED));
        model.addAttribute("bodies", PageOf.of(bodies.list(status, page)));
        return "body/list";
    }

    @GetMapping("/bodies/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(
            @PathVariable String format, @RequestParam(defaultValue = "ACTIVE") BodyStatus status, Locale locale) {
        return SheetFormat.ofExtension(format)
                .answer(sheet.of(bodies.list(status, PageRequest.WHOLE).getContent(), locale), locale);
    }

    @GetMapping("/bodies/{id}")
    String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate on, Model model) {
        BodyView view = views.get(id, on);
        model.addAttribute("view", view);
        model.addAttribute("on", on);
        model.addAttribute("metadata", new BodyJsonLd(view));
        return "body/show";
    }

    /** What can be done with bodies, for the page on which they are found. */
    @GetMapping("/bodies/blocks/actions")
    String actions(Model model) {
        model.addAttribute("mayFound", bodies.mayFound());
        return "body/actions";
    }
}
