package org.spona.regulations.application.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.directory.Person;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.application.Application;
import org.spona.regulations.application.ApplicationChange;
import org.spona.regulations.application.ApplicationInput;
import org.spona.regulations.application.ApplicationStatus;
import org.spona.regulations.application.Applying;
import org.spona.regulations.application.ObligationLinks;
import org.spona.regulations.application.ObligationList;
import org.spona.regulations.update.Obligation;
import org.spona.regulations.update.UpdateReading;
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

/** What is asked of the reader's organisation, and the page on which she says how far it is. */
@Controller
class ObligationPages {

    private final UpdateReading updates;
    private final ObligationList obligations;
    private final Applying applying;
    private final ObligationLinks links;
    private final ObligationSheet sheet;
    private final EvidenceChoices evidence;
    private final Directory directory;
    private final MessageSource messages;

    ObligationPages(
            UpdateReading updates,
            ObligationList obligations,
            Applying applying,
            ObligationLinks links,
            ObligationSheet sheet,
            EvidenceChoices evidence,
            Directory directory,
            MessageSource messages) {
        this.updates = updates;
        this.obligations = obligations;
        this.applying = applying;
        this.links = links;
        this.sheet = sheet;
        this.evidence = evidence;
        this.directory = directory;
        this.messages = messages;
    }

    @GetMapping("/regulations/obligations")
    String mine(@Valid PageRequest page, Model model) {
        model.addAttribute("obligations", obligations.list(page));
        model.addAttribute("today", obligations.today());
        model.addAttribute("staff", Readers.get().isAnywhere(Role::staffs));
        return "obligation/mine";
    }

    @GetMapping("/regulations/obligations/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable String format, Locale locale) {
        return SheetFormat.ofExtension(format)
                .answer(sheet.of(obligations.list(PageRequest.WHOLE).items(), locale), locale);
    }

    /** @param from an application whose evidence the form shows for this obligation too */
    @GetMapping("/regulations/obligations/{id}")
    String show(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID from, Model model, Locale locale) {
        Obligation obligation = updates.getObligation(id);
        Optional<ApplicationInput> form =
                applying.begin(obligation).map(begun -> from == null ? begun : evidence.show(begun, from));
        form.ifPresent(input -> model.addAttribute("form", input));
        return page(obligation, form, model, locale);
    }

    @PostMapping("/regulations/obligations/{id}/application")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ApplicationInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> applying.save(id, input))) {
            return Flash.done("application.saved").on("/regulations/obligations/" + id, redirect);
        }
        return page(updates.getObligation(id), Optional.of(input), model, locale);
    }

    private String page(Obligation obligation, Optional<ApplicationInput> form, Model model, Locale locale) {
        UUID organisationId = form.map(ApplicationInput::organisationId).orElse(null);
        Optional<Application> known = Optional.ofNullable(organisationId)
                .flatMap(organisation -> applying.find(obligation.id(), organisation));
        List<ApplicationChange> changes = known.map(Application::changes).orElse(List.of());
        Map<UUID, Person> people = directory.people(
                changes.stream().map(ApplicationChange::personId).collect(Collectors.toSet()));
        Optional<Organisation> organisation =
                Optional.ofNullable(organisationId).flatMap(directory::findOrganisation);
        model.addAttribute("obligation", obligation);
        model.addAttribute("answers", form.isPresent());
        model.addAttribute("organisation", organisation.orElse(null));
        // A form that is shown again is saved over what is there now: its writer has been told.
        model.addAttribute("version", known.map(Application::version).orElse(null));
        model.addAttribute("evidence", known.map(Application::getId).orElse(null));
        model.addAttribute("changes", changes);
        model.addAttribute("people", people);
        model.addAttribute("language", obligation.update().content().language());
        model.addAttribute(
                "statuses",
                Choice.explained(Stream.of(ApplicationStatus.values()), "application.status.", messages, locale));
        model.addAttribute(
                "line",
                obligations.find(obligation.update().getId(), obligation.id()).orElse(null));
        model.addAttribute("today", obligations.today());
        evidence.put(obligation, known, form.isPresent() ? organisationId : null, model, locale);
        model.addAttribute("links", links.section(obligation).orElse(null));
        return "obligation/show";
    }
}
