package org.spona.cooperation.situation.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.cooperation.situation.BoardAuthoring;
import org.spona.cooperation.situation.BoardContent;
import org.spona.cooperation.situation.BoardInput;
import org.spona.cooperation.situation.BoardReading;
import org.spona.cooperation.situation.SituationBoard;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.FormRows;
import org.spona.platform.shell.RowFormPages;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a situation board. Nothing typed is lost when something has to be mended. */
@Controller
@RequestMapping("/situation")
class BoardFormPages extends RowFormPages<BoardInput> {

    private final BoardAuthoring authoring;
    private final BoardReading boards;
    private final WritingChoices writing;
    private final MessageSource messages;

    BoardFormPages(
            BoardAuthoring authoring,
            BoardReading boards,
            WritingChoices writing,
            FormRows rows,
            MessageSource messages) {
        super(rows, "content.lines", BoardInput::withRow, BoardInput::withoutRow);
        this.authoring = authoring;
        this.boards = boards;
        this.writing = writing;
        this.messages = messages;
    }

    @GetMapping("/new")
    String begin() {
        return "redirect:/situation/" + UUID.randomUUID() + "/edit";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, Model model, Locale locale) {
        BoardInput input = authoring.begin(id, locale);
        model.addAttribute("form", input);
        return form(id, input, model, locale);
    }

    @PostMapping("/{id}")
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
        return form(id, input, model, locale);
    }

    @Override
    protected String form(UUID id, BoardInput input, Model model, Locale locale) {
        writing.show(id, boards.find(id).map(SituationBoard::version), model, locale);
        model.addAttribute(
                "indicators",
                authoring.indicators().stream()
                        .map(indicator -> new Choice(
                                indicator.getId().toString(),
                                indicator.content().title()))
                        .sorted(Choice.byText(locale))
                        .toList());
        model.addAttribute(
                "visibilities",
                Choice.worded(Stream.of(Visibility.values()), "indicator.visibility.", messages, locale));
        model.addAttribute("most", BoardContent.MOST_LINES);
        return "situation/form";
    }
}
