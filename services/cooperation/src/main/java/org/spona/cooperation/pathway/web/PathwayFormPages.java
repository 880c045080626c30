package org.spona.cooperation.pathway.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.cooperation.pathway.Pathway;
import org.spona.cooperation.pathway.PathwayAuthoring;
import org.spona.cooperation.pathway.PathwayContent;
import org.spona.cooperation.pathway.PathwayInput;
import org.spona.cooperation.pathway.PathwayReading;
import org.spona.cooperation.pathway.TimeUnit;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.FormRows;
import org.spona.platform.shell.RowFormPages;
import org.spona.platform.shell.Submitted;
import org.spona.platform.shell.WritingChoices;
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

/** The form of a pathway. Nothing typed is lost when something has to be mended. */
@Controller
@RequestMapping("/pathways")
class PathwayFormPages extends RowFormPages<PathwayInput> {

    private final PathwayAuthoring authoring;
    private final PathwayReading pathways;
    private final WritingChoices writing;
    private final MessageSource messages;

    PathwayFormPages(
            PathwayAuthoring authoring,
            PathwayReading pathways,
            WritingChoices writing,
            FormRows rows,
            MessageSource messages) {
        super(rows, "content.stages", PathwayInput::withRow, PathwayInput::withoutRow);
        this.authoring = authoring;
        this.pathways = pathways;
        this.writing = writing;
        this.messages = messages;
    }

    @GetMapping("/new")
    String begin() {
        return "redirect:/pathways/" + UUID.randomUUID() + "/edit";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, Model model, Locale locale) {
        PathwayInput input = authoring.begin(id, locale);
        model.addAttribute("form", input);
        return form(id, input, model, locale);
    }

    @PostMapping("/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PathwayInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.save(id, input))) {
            return Flash.done("pathway.saved").on("/pathways/" + id, redirect);
        }
        return form(id, input, model, locale);
    }

    @Override
    protected String form(UUID id, PathwayInput input, Model model, Locale locale) {
        writing.show(id, pathways.find(id).map(Pathway::version), "pathway", model, locale);
        model.addAttribute("units", Choice.worded(Stream.of(TimeUnit.values()), "pathway.unit.", messages, locale));
        model.addAttribute("most", PathwayContent.MOST_STAGES);
        return "pathway/form";
    }
}
