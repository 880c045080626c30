package org.spona.regulations.update.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Countries;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.FormRows;
import org.spona.platform.shell.Preview;
import org.spona.platform.shell.RowFormPages;
import org.spona.platform.shell.Submitted;
import org.spona.platform.shell.WritingChoices;
import org.spona.platform.tenancy.Visibility;
import org.spona.regulations.regulation.RegulationRegister;
import org.spona.regulations.update.Addressee;
import org.spona.regulations.update.Update;
import org.spona.regulations.update.UpdateAuthoring;
import org.spona.regulations.update.UpdateInput;
import org.spona.regulations.update.UpdateReading;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The one form in which an update is written with all that it asks. Nothing typed is lost when something has to be mended. */
@Controller
@RequestMapping("/regulations/updates")
class UpdateFormPages extends RowFormPages<UpdateInput> {

    /** Where a writer wants to go once her text is saved. */
    enum Then {
        STAY,
        SHOW,
        PUBLISH
    }

    private final UpdateAuthoring authoring;

    private final UpdateReading updates;
    private final RegulationRegister regulations;
    private final WritingChoices writing;
    private final MessageSource messages;

    UpdateFormPages(
            UpdateAuthoring authoring,
            UpdateReading updates,
            RegulationRegister regulations,
            WritingChoices writing,
            FormRows rows,
            MessageSource messages) {
        super(rows, "obligations", UpdateInput::withObligation, UpdateInput::withoutObligation);
        this.authoring = authoring;
        this.updates = updates;
        this.regulations = regulations;
        this.writing = writing;
        this.messages = messages;
    }

    @GetMapping("/new")
    String begin(@RequestParam UUID regulationId) {
        return "redirect:/regulations/updates/" + UUID.randomUUID() + "/edit?regulationId=" + regulationId;
    }

    @GetMapping("/{id}/edit")
    String edit(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID regulationId,
            Model model,
            Locale locale) {
        UpdateInput input = authoring.begin(id, regulationId, locale);
        model.addAttribute("form", input);
        return form(id, input, model, locale);
    }

    @PostMapping("/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") UpdateInput input,
            BindingResult errors,
            @RequestParam(defaultValue = "STAY") Then then,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> save(id, input, then))) {
            return next(id, then, redirect);
        }
        return form(id, input, model, locale);
    }

    private void save(UUID id, UpdateInput input, Then then) {
        authoring.save(id, input);
        if (then == Then.PUBLISH) {
            authoring.requireReady(id, input);
        }
    }

    /** The text as readers will see it. */
    @HxRequest
    @PostMapping("/preview")
    String preview(@ModelAttribute("form") UpdateInput input, Model model) {
        return new Preview(
                        "update.preview",
                        input.content().body(),
                        input.content().language())
                .view(model);
    }

    @Override
    protected String form(UUID id, UpdateInput input, Model model, Locale locale) {
        var known = updates.find(id);
        model.addAttribute("id", id);
        model.addAttribute("known", known.isPresent());
        model.addAttribute("status", known.map(update -> update.status().name()).orElse("DRAFT"));
        // A form that is shown again is saved over what is there now: its writer has been told.
        model.addAttribute("version", known.map(Update::version).orElse(null));
        // What was sent may name none, or not so that it can be read; the text typed is shown all the same.
        model.addAttribute(
                "regulation",
                known.map(Update::regulationId)
                        .or(() -> Optional.ofNullable(input.regulationId()))
                        .map(regulations::get)
                        .orElse(null));
        model.addAttribute("most", UpdateInput.MOST_OBLIGATIONS);
        model.addAttribute("languages", writing.languages(locale));
        model.addAttribute(
                "visibilities", writing.visibilities(locale, Visibility.NETWORK, Visibility.REGION, Visibility.PUBLIC));
        model.addAttribute(
                "addressees", Choice.worded(Stream.of(Addressee.values()), "obligation.addressee.", messages, locale));
        model.addAttribute("countries", Choice.worded(Countries.OF_MEMBERS.stream(), "country.", messages, locale));
        return "update/form";
    }

    private static String next(UUID id, Then then, RedirectAttributes redirect) {
        return switch (then) {
            case STAY -> Flash.done("update.saved").on("/regulations/updates/" + id + "/edit", redirect);
            case SHOW -> "redirect:/regulations/updates/" + id;
            case PUBLISH -> "redirect:/regulations/updates/" + id + "/publish";
        };
    }
}
