package org.spona.cooperation.pathway.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a pathway. Nothing typed is lost when something has to be mended. */
@Controller
class PathwayFormPages {

    private static final String ROWS = "content.stages";

    private final PathwayAuthoring authoring;
    private final PathwayReading pathways;
    private final WritingChoices writing;
    private final FormRows rows;
    private final MessageSource messages;

    PathwayFormPages(
            PathwayAuthoring authoring,
            PathwayReading pathways,
            WritingChoices writing,
            FormRows rows,
            MessageSource messages) {
        this.authoring = authoring;
        this.pathways = pathways;
        this.writing = writing;
        this.rows = rows;
        this.messages = messages;
    }

    @GetMapping("/pathways/new")
    String begin() {
        return "redirect:/pathways/" + UUID.randomUUID() + "/edit";
    }

    @GetMapping("/pathways/{id}/edit")
    String edit(@PathVariable UUID id, Model model, Locale locale) {
        model.addAttribute("form", authoring.begin(id, locale));
        return form(id, model, locale);
    }

    @PostMapping("/pathways/{id}")
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
        return form(id, model, locale);
    }

    /** The form as it was typed, with a step more. */
    @PostMapping(path = "/pathways/{id}", params = "add")
    String add(
            @PathVariable UUID id,
            @ModelAttribute("form") PathwayInput input,
            BindingResult typed,
            Model model,
            Locale locale) {
        rows.add(typed, input.withRow(), model);
        return form(id, model, locale);
    }

    /** The form as it was typed, with a step less. */
    @PostMapping(path = "/pathways/{id}", params = "remove")
    String remove(
            @PathVariable UUID id,
            @ModelAttribute("form") PathwayInput input,
            BindingResult typed,
            @RequestParam int remove,
            Model model,
            Locale locale) {
        rows.remove(typed, ROWS, remove, input.withoutRow(remove), model);
        return form(id, model, locale);
    }

    private String form(UUID id, Model model, Locale locale) {
        Optional<Pathway> known = pathways.find(id);
        model.addAttribute("id", id);
        model.addAttribute("known", known.isPresent());
        // A form that is shown again is saved over what is there now: its writer has been told.
        model.addAttribute("version", known.map(Pathway::version).orElse(null));
        model.addAttribute("languages", writing.languages(locale));
        model.addAttribute("units", Choice.worded(Stream.of(TimeUnit.values()), "pathway.unit.", messages, locale));
        model.addAttribute("most", PathwayContent.MOST_STAGES);
        model.addAttribute(
                "visibilities",
                Choice.explained(Stream.of(Visibility.values()), "pathway.visibility.", messages, locale));
        return "pathway/form";
    }
}
