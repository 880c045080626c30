package org.spona.cooperation.situation.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.situation.BoardAuthoring;
import org.spona.cooperation.situation.BoardContent;
import org.spona.cooperation.situation.BoardInput;
import org.spona.cooperation.situation.BoardReading;
import org.spona.cooperation.situation.BoardTables;
import org.spona.cooperation.situation.SituationBoard;
import org.spona.platform.directory.Directory;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.FormRows;
import org.spona.platform.shell.Submitted;
import org.spona.platform.shell.WritingChoices;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Situation boards: the list, the board of a period, and its form. */
@Controller
class BoardPages {

    private static final String ROWS = "content.lines";

    private final BoardReading boards;
    private final BoardAuthoring authoring;
    private final BoardTables tables;
    private final BoardViews views;
    private final BoardSheet sheet;
    private final Directory directory;
    private final WritingChoices writing;
    private final FormRows rows;
    private final MessageSource messages;

    BoardPages(
            BoardReading boards,
            BoardAuthoring authoring,
            BoardTables tables,
            BoardViews views,
            BoardSheet sheet,
            Directory directory,
            WritingChoices writing,
            FormRows rows,
            MessageSource messages) {
        this.boards = boards;
        this.authoring = authoring;
        this.tables = tables;
        this.views = views;
        this.sheet = sheet;
        this.directory = directory;
        this.writing = writing;
        this.rows = rows;
        this.messages = messages;
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

    @GetMapping("/situation/new")
    String begin() {
        return "redirect:/situation/" + UUID.randomUUID() + "/edit";
    }

    @GetMapping("/situation/{id}/edit")
    String edit(@PathVariable UUID id, Model model, Locale locale) {
        model.addAttribute("form", authoring.begin(id, locale));
        return form(id, model, locale);
    }

    @PostMapping("/situation/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") BoardInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.save(id, input))) {
            return Flash.done("situation.saved").on("/situation/" + id, redirect);
        }
        return form(id, model, locale);
    }

    /** The form as it was typed, with a line more. */
    @PostMapping(path = "/situation/{id}", params = "add")
    String add(
            @PathVariable UUID id,
            @ModelAttribute("form") BoardInput input,
            BindingResult typed,
            Model model,
            Locale locale) {
        rows.add(typed, input.withRow(), model);
        return form(id, model, locale);
    }

    /** The form as it was typed, with a line less. */
    @PostMapping(path = "/situation/{id}", params = "remove")
    String remove(
            @PathVariable UUID id,
            @ModelAttribute("form") BoardInput input,
            BindingResult typed,
            @RequestParam int remove,
            Model model,
            Locale locale) {
        rows.remove(typed, ROWS, remove, input.withoutRow(remove), model);
        return form(id, model, locale);
    }

    private String form(UUID id, Model model, Locale locale) {
        var known = boards.find(id);
        model.addAttribute("id", id);
        model.addAttribute("known", known.isPresent());
        // A form that is shown again is saved over what is there now: its writer has been told.
        model.addAttribute("version", known.map(SituationBoard::version).orElse(null));
        model.addAttribute(
                "indicators",
                authoring.indicators().stream()
                        .map(indicator -> new Choice(
                                indicator.getId().toString(),
                                indicator.content().title()))
                        .sorted(Choice.byText(locale))
                        .toList());
        model.addAttribute("languages", writing.languages(locale));
        model.addAttribute(
                "visibilities",
                Choice.worded(Stream.of(Visibility.values()), "indicator.visibility.", messages, locale));
        model.addAttribute("most", BoardContent.MOST_LINES);
        return "situation/form";
    }
}
