package org.spona.cooperation.initiative.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.cooperation.initiative.Initiative;
import org.spona.cooperation.initiative.InitiativeAuthoring;
import org.spona.cooperation.initiative.InitiativeFilter;
import org.spona.cooperation.initiative.InitiativeInput;
import org.spona.cooperation.initiative.InitiativeKind;
import org.spona.cooperation.initiative.InitiativeLinks;
import org.spona.cooperation.initiative.InitiativeRegister;
import org.spona.cooperation.initiative.InitiativeStatus;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Initiatives: the list, the page of each, and the form of whoever leads. */
@Controller
class InitiativePages {

    private final InitiativeRegister register;
    private final InitiativeAuthoring authoring;
    private final InitiativeViews views;
    private final InitiativeLinks links;
    private final InitiativeSheet sheet;
    private final WritingChoices writing;
    private final MessageSource messages;

    InitiativePages(
            InitiativeRegister register,
            InitiativeAuthoring authoring,
            InitiativeViews views,
            InitiativeLinks links,
            InitiativeSheet sheet,
            WritingChoices writing,
            MessageSource messages) {
        this.register = register;
        this.authoring = authoring;
        this.views = views;
        this.links = links;
        this.sheet = sheet;
        this.writing = writing;
        this.messages = messages;
    }

    @GetMapping("/initiatives")
    String list(@Valid InitiativeFilter filter, @Valid PageRequest page, Model model, Locale locale) {
        PageOf<Initiative> found = register.list(filter, page);
        model.addAttribute("filter", filter);
        model.addAttribute(
                "initiatives", new PageOf<>(views.lines(found.items()), found.total(), found.page(), found.size()));
        model.addAttribute(
                "states", Choice.worded(Stream.of(InitiativeStatus.values()), "initiative.status.", messages, locale));
        model.addAttribute(
                "kinds", Choice.worded(Stream.of(InitiativeKind.values()), "initiative.kind.", messages, locale));
        model.addAttribute("writes", register.canWrite());
        return "initiative/list";
    }

    @GetMapping("/initiatives/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable String format, @Valid InitiativeFilter filter, Locale locale) {
        return SheetFormat.ofExtension(format)
                .answer(
                        sheet.of(
                                views.lines(
                                        register.list(filter, PageRequest.WHOLE).items()),
                                locale),
                        locale);
    }

    @GetMapping("/initiatives/blocks/actions")
    String actions(Model model) {
        model.addAttribute("writes", register.canWrite());
        return "initiative/actions";
    }

    @GetMapping("/initiatives/{id}")
    String show(@PathVariable UUID id, Model model) {
        Initiative initiative = register.get(id);
        model.addAttribute("view", views.of(initiative));
        model.addAttribute("links", links.section(initiative).orElse(null));
        return "initiative/show";
    }

    @GetMapping("/initiatives/new")
    String begin() {
        return "redirect:/initiatives/" + UUID.randomUUID() + "/edit";
    }

    @GetMapping("/initiatives/{id}/edit")
    String edit(@PathVariable UUID id, Model model, Locale locale) {
        model.addAttribute("form", authoring.begin(id, locale));
        return form(id, model, locale);
    }

    @PostMapping("/initiatives/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") InitiativeInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.save(id, input))) {
            return Flash.done("initiative.saved").on("/initiatives/" + id, redirect);
        }
        return form(id, model, locale);
    }

    private String form(UUID id, Model model, Locale locale) {
        var known = register.find(id);
        model.addAttribute("id", id);
        model.addAttribute("known", known.isPresent());
        // A form that is shown again is saved over what is there now: its writer has been told.
        model.addAttribute("version", known.map(Initiative::version).orElse(null));
        model.addAttribute("languages", writing.languages(locale));
        model.addAttribute(
                "kinds", Choice.worded(Stream.of(InitiativeKind.values()), "initiative.kind.", messages, locale));
        model.addAttribute(
                "visibilities",
                Choice.explained(Stream.of(Visibility.values()), "initiative.visibility.", messages, locale));
        return "initiative/form";
    }
}
