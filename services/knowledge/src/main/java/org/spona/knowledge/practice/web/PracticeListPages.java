package org.spona.knowledge.practice.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.practice.Practice;
import org.spona.knowledge.practice.Practice.Status;
import org.spona.knowledge.practice.PracticeOverview;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.data.domain.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists of practices by where they stand: what the reader's organisation has written, and what waits for her. */
@Controller
class PracticeListPages {

    private final PracticeOverview overview;
    private final PracticeViews views;
    private final PracticeSheet sheet;

    PracticeListPages(PracticeOverview overview, PracticeViews views, PracticeSheet sheet) {
        this.overview = overview;
        this.views = views;
        this.sheet = sheet;
    }

    @GetMapping("/practices/mine")
    String mine(
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(defaultValue = "-updatedAt") String sort,
            @Valid PageRequest page,
            Model model,
            Locale locale) {
        model.addAttribute("status", status);
        model.addAttribute("sort", sort);
        model.addAttribute("practices", view(overview.ofWorkplace(Optional.ofNullable(status), page, sort), locale));
        return "practice/mine";
    }

    @GetMapping("/practices/mine/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(
            @PathVariable String format,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(defaultValue = "-updatedAt") String sort,
            Locale locale) {
        Page<Practice> found = overview.ofWorkplace(Optional.ofNullable(status), PageRequest.WHOLE, sort);
        return SheetFormat.ofExtension(format).answer(sheet.of(views.list(found.getContent(), locale), locale), locale);
    }

    @GetMapping("/practices/submitted")
    String submitted(@Valid PageRequest page, Model model, Locale locale) {
        model.addAttribute("practices", view(overview.submittedToMe(page), locale));
        return "practice/submitted";
    }

    @GetMapping("/practices/offered")
    String offered(@Valid PageRequest page, Model model, Locale locale) {
        model.addAttribute("practices", view(overview.offeredToMe(page), locale));
        return "practice/offered";
    }

    private PageOf<PracticeView> view(Page<Practice> practices, Locale locale) {
        return new PageOf<>(
                views.list(practices.getContent(), locale),
                practices.getTotalElements(),
                practices.getNumber(),
                practices.getSize());
    }
}
