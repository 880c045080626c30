package org.spona.regulations.modelact.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.FormRows;
import org.spona.platform.shell.Preview;
import org.spona.platform.shell.RowFormPages;
import org.spona.platform.shell.Submitted;
import org.spona.platform.shell.WritingChoices;
import org.spona.platform.tenancy.Visibility;
import org.spona.regulations.modelact.ActKind;
import org.spona.regulations.modelact.ModelAct;
import org.spona.regulations.modelact.ModelActInput;
import org.spona.regulations.modelact.ModelAuthoring;
import org.spona.regulations.modelact.ModelReading;
import org.spona.regulations.question.Basis;
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

/** The form in which staff say what a model is. Nothing typed is lost when something has to be mended. */
@Controller
@RequestMapping("/model-acts")
class ModelActFormPages extends RowFormPages<ModelActInput> {

    private final ModelAuthoring authoring;
    private final ModelReading models;
    private final Places places;
    private final WritingChoices writing;
    private final MessageSource messages;

    ModelActFormPages(
            ModelAuthoring authoring,
            ModelReading models,
            Places places,
            WritingChoices writing,
            FormRows rows,
            MessageSource messages) {
        super(rows, "content.basis", ModelActInput::withRow, ModelActInput::withoutRow);
        this.authoring = authoring;
        this.models = models;
        this.places = places;
        this.writing = writing;
        this.messages = messages;
    }

    /** A new model has its id before it is saved, so sending the form twice makes one. */
    @GetMapping("/new")
    String begin() {
        return "redirect:/model-acts/" + UUID.randomUUID() + "/edit";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, Model model, Locale locale) {
        ModelActInput input = authoring.begin(id, locale);
        model.addAttribute("form", input);
        return form(id, input, model, locale);
    }

    @PostMapping("/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ModelActInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.save(id, input))) {
            return Flash.done("model-act.saved").on("/model-acts/" + id, redirect);
        }
        return form(id, input, model, locale);
    }

    /** The summary as readers will see it. */
    @HxRequest
    @PostMapping("/preview")
    String preview(@ModelAttribute("form") ModelActInput input, Model model) {
        return new Preview(
                        "model-act.preview",
                        input.content().summary(),
                        input.content().language())
                .view(model);
    }

    @Override
    protected String form(UUID id, ModelActInput input, Model model, Locale locale) {
        var known = models.find(id);
        model.addAttribute("id", id);
        model.addAttribute("known", known.isPresent());
        // A form that is shown again is saved over what is there now: its writer has been told.
        model.addAttribute("version", known.map(ModelAct::version).orElse(null));
        model.addAttribute(
                "regulations", places.choices(Basis.regulations(input.content().basis())));
        model.addAttribute("kinds", Choice.worded(Stream.of(ActKind.values()), "act.kind.", messages, locale));
        model.addAttribute("languages", writing.languages(locale));
        model.addAttribute(
                "visibilities",
                Choice.explained(
                        Stream.of(Visibility.values()).filter(visibility -> visibility != Visibility.PRIVATE),
                        "model-act.visibility.",
                        messages,
                        locale));
        model.addAttribute("most", Basis.MOST);
        return "modelact/form";
    }
}
