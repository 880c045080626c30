package org.spona.cooperation.situation.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.risk.RiskFilter;
import org.spona.cooperation.risk.RiskReading;
import org.spona.cooperation.situation.BoardReading;
import org.spona.cooperation.situation.BoardTables;
import org.spona.cooperation.situation.SituationBoard;
import org.spona.platform.directory.Directory;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Situation boards: the list, and the board of a period. */
@Controller
class BoardPages {

    /** So many risks that are to be looked at again stand beside the boards. */
    private static final PageRequest DUE = new PageRequest(0, 5);

    private final BoardReading boards;
    private final RiskReading risks;
    private final BoardTables tables;
    private final BoardViews views;
    private final BoardSheet sheet;
    private final Directory directory;

    BoardPages(
            BoardReading boards,
            RiskReading risks,
            BoardTables tables,
            BoardViews views,
            BoardSheet sheet,
            Directory directory) {
        this.boards = boards;
        this.risks = risks;
        this.tables = tables;
        this.views = views;
        this.sheet = sheet;
        this.directory = directory;
    }

    @GetMapping("/situation")
    String list(@Valid PageRequest page, Model model) {
        PageOf<SituationBoard> found = boards.list(page);
        model.addAttribute("boards", found);
        model.addAttribute(
                "organisations",
                directory.organisations(found.items().stream()
                        .map(board -> board.ownership().organisationId())
                        .toList()));
        model.addAttribute("due", risks.list(RiskFilter.upForReview(), DUE).items());
        model.addAttribute("writer", boards.canWrite());
        return "situation/list";
    }

    @GetMapping("/situation/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String period,
            Model model,
            Locale locale) {
        SituationBoard board = boards.get(id);
        model.addAttribute("board", board);
        model.addAttribute("can", boards.permissions(board));
        model.addAttribute("table", views.of(tables.of(board, period), locale));
        return "situation/show";
    }

    @GetMapping("/situation/{id}/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(
            @PathVariable UUID id,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String period,
            Locale locale) {
        return SheetFormat.ofExtension(format).answer(sheet.of(tables.of(boards.get(id), period), locale), locale);
    }
}
