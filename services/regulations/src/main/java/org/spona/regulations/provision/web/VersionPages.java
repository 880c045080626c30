package org.spona.regulations.provision.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.platform.workflow.Permissions;
import org.spona.regulations.provision.ActTexts;
import org.spona.regulations.provision.ActVersion;
import org.spona.regulations.provision.ActVersionContent.Basis;
import org.spona.regulations.provision.ActVersionContent.Completeness;
import org.spona.regulations.provision.ActVersionStep;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.provision.VersionAuthoring;
import org.spona.regulations.provision.VersionInput;
import org.spona.regulations.regulation.RegulationRegister;
import org.spona.regulations.regulation.RegulationStep;
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

/** The versions of an act, and the draft that staff make of the next one. */
@Controller
class VersionPages {

    private final ActTexts texts;
    private final VersionAuthoring authoring;
    private final RegulationRegister regulations;
    private final MessageSource messages;
    private final Clock clock;

    VersionPages(
            ActTexts texts,
            VersionAuthoring authoring,
            RegulationRegister regulations,
            MessageSource messages,
            Clock clock) {
        this.texts = texts;
        this.authoring = authoring;
        this.regulations = regulations;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/regulations/{regulationId}/versions")
    String list(@PathVariable UUID regulationId, Model model) {
        var regulation = regulations.get(regulationId);
        model.addAttribute("regulation", regulation);
        model.addAttribute("versions", texts.listVersions(regulationId));
        model.addAttribute("can", Permissions.of(RegulationStep.class, regulation, Readers.get(), clock.instant()));
        return "act/versions";
    }

    @GetMapping("/regulations/{regulationId}/versions/new")
    String begin(@PathVariable UUID regulationId) {
        return "redirect:/regulations/" + regulationId + "/versions/" + UUID.randomUUID() + "/edit";
    }

    @GetMapping("/regulations/{regulationId}/versions/{id}/edit")
    String edit(@PathVariable UUID regulationId, @PathVariable UUID id, Model model, Locale locale) {
        model.addAttribute("form", authoring.begin(regulationId, id));
        return form(regulationId, id, model, locale);
    }

    @PostMapping("/regulations/{regulationId}/versions/{id}")
    String save(
            @PathVariable UUID regulationId,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") VersionInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.save(regulationId, id, input))) {
            return Flash.done("version.saved").on("/regulations/versions/" + id, redirect);
        }
        return form(regulationId, id, model, locale);
    }

    /** A version with its lines; of a draft those alone that want a person's eye, if she asks for them. */
    @GetMapping("/regulations/versions/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean doubtful,
            @Valid PageRequest page,
            Model model) {
        ActVersion version = texts.getVersion(id);
        List<Provision> all = texts.list(version);
        List<Provision> lines =
                doubtful ? all.stream().filter(line -> !line.doubts().isEmpty()).toList() : all;
        model.addAttribute("version", version);
        model.addAttribute("regulation", regulations.get(version.regulationId()));
        model.addAttribute("lines", PageOf.of(lines, page));
        model.addAttribute("total", all.size());
        model.addAttribute("doubts", texts.countDoubts(version));
        model.addAttribute("doubtful", doubtful);
        model.addAttribute("can", Permissions.of(ActVersionStep.class, version, Readers.get(), clock.instant()));
        LocalDate from = version.content().validFrom();
        if (version.status() == ActVersion.Status.PUBLISHED && from != null) {
            model.addAttribute(
                    "metadata",
                    ActJsonLd.ofText(
                            regulations.get(version.regulationId()),
                            texts.on(version.regulationId(), from),
                            "/regulations/versions/" + id,
                            Map::of,
                            LocalDate.now(clock)));
        }
        return "act/version";
    }

    private String form(UUID regulationId, UUID id, Model model, Locale locale) {
        model.addAttribute("id", id);
        model.addAttribute("regulation", regulations.get(regulationId));
        var known = texts.listVersions(regulationId).stream()
                .filter(version -> version.getId().equals(id))
                .findFirst();
        model.addAttribute("known", known.isPresent());
        // A form that is shown again is saved over what is there now: its writer has been told.
        model.addAttribute("version", known.map(ActVersion::version).orElse(null));
        model.addAttribute(
                "completenesses",
                Choice.worded(Stream.of(Completeness.values()), "version.completeness.", messages, locale));
        model.addAttribute("bases", Choice.worded(Stream.of(Basis.values()), "version.basis.", messages, locale));
        return "act/version-form";
    }
}
