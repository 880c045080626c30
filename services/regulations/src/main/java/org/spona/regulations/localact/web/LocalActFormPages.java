package org.spona.regulations.localact.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.FormRows;
import org.spona.platform.shell.RowFormPages;
import org.spona.platform.shell.Submitted;
import org.spona.platform.shell.WritingChoices;
import org.spona.platform.tenancy.Visibility;
import org.spona.regulations.localact.LocalAct;
import org.spona.regulations.localact.LocalActAuthoring;
import org.spona.regulations.localact.LocalActInput;
import org.spona.regulations.localact.LocalActReading;
import org.spona.regulations.modelact.ActKind;
import org.spona.regulations.question.Basis;
import org.spona.regulations.question.CitedPlace;
import org.spona.regulations.question.Places;
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

/** The form in which an act is registered. Nothing typed is lost when something has to be mended. */
@Controller
@RequestMapping("/local-acts")
class LocalActFormPages extends RowFormPages<LocalActInput> {

    private final LocalActAuthoring authoring;
    private final LocalActReading acts;
    private final Places places;
    private final WritingChoices writing;
    private final MessageSource messages;

    LocalActFormPages(
            LocalActAuthoring authoring,
            LocalActReading acts,
            Places places,
            WritingChoices writing,
            FormRows rows,
            MessageSource messages) {
        super(rows, "content.basis", LocalActInput::withRow, LocalActInput::withoutRow);
        this.authoring = authoring;
        this.acts = acts;
        this.places = places;
        this.writing = writing;
        this.messages = messages;
    }

    /** A new act has its id before it is registered, so sending the form twice registers one; what it implements comes along. */
    @GetMapping("/new")
    String begin(CitedPlace about) {
        return about.redirectTo("/local-acts/" + UUID.randomUUID() + "/edit");
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, CitedPlace about, Model model, Locale locale) {
        LocalActInput input = authoring.begin(id, about.basis(), locale);
        model.addAttribute("form", input);
        return form(id, input, model, locale);
    }

    @PostMapping("/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") LocalActInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.save(id, input))) {
            return Flash.done("local-act.saved").on("/local-acts/" + id, redirect);
        }
        return form(id, input, model, locale);
    }

    @Override
    protected String form(UUID id, LocalActInput input, Model model, Locale locale) {
        var known = acts.find(id);
        model.addAttribute("id", id);
        model.addAttribute("known", known.isPresent());
        // A form that is shown again is saved over what is there now: its writer has been told.
        model.addAttribute("version", known.map(LocalAct::version).orElse(null));
        model.addAttribute(
                "regulations", places.choices(Basis.regulations(input.content().basis())));
        model.addAttribute("kinds", Choice.worded(Stream.of(ActKind.values()), "act.kind.", messages, locale));
        model.addAttribute("languages", writing.languages(locale));
        model.addAttribute(
                "visibilities",
                Choice.explained(Stream.of(Visibility.values()), "local-act.visibility.", messages, locale));
        model.addAttribute("most", Basis.MOST);
        return "localact/form";
    }
}
