package org.spona.regulations.modelact.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
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
import org.spona.regulations.modelact.ActPart;
import org.spona.regulations.modelact.Importance;
import org.spona.regulations.modelact.ModelAuthoring;
import org.spona.regulations.modelact.ModelReading;
import org.spona.regulations.modelact.ModelTexts;
import org.spona.regulations.modelact.ModelVersion;
import org.spona.regulations.modelact.ModelVersionStep;
import org.spona.regulations.modelact.PartChange;
import org.spona.regulations.modelact.VersionNoteInput;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A version of a model: what it says, what it changes of the one before it, and how much each change matters. */
@Controller
class ModelVersionPages {

    private final ModelReading models;
    private final ModelAuthoring authoring;
    private final ModelTexts texts;
    private final MessageSource messages;
    private final Clock clock;

    ModelVersionPages(
            ModelReading models, ModelAuthoring authoring, ModelTexts texts, MessageSource messages, Clock clock) {
        this.models = models;
        this.authoring = authoring;
        this.texts = texts;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/model-acts/versions/{id}")
    String show(@PathVariable UUID id, @Valid PageRequest page, Model model) {
        ModelVersion version = models.getVersion(id);
        version(version, model);
        model.addAttribute("parts", PageOf.of(ActPart.of(texts.list(id)), page));
        return "modelact/version";
    }

    @GetMapping("/model-acts/versions/{id}/note")
    String ask(@PathVariable UUID id, Model model, Locale locale) {
        ModelVersion version = models.getVersion(id);
        ModelVersionStep.EDIT.require(Readers.get(), version, clock.instant());
        Map<UUID, Importance> importances = texts.importances(id);
        model.addAttribute(
                "form",
                new VersionNoteInput(
                        version.note(),
                        texts.changes(version).stream()
                                .map(change -> new VersionNoteInput.Mark(change.wid(), importances.get(change.wid())))
                                .toList()));
        return form(version, model, locale);
    }

    @PostMapping("/model-acts/versions/{id}/note")
    String describe(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") VersionNoteInput form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.describe(id, form))) {
            return Flash.done("model-version.described").on("/model-acts/versions/" + id, redirect);
        }
        return form(models.getVersion(id), model, locale);
    }

    private String form(ModelVersion version, Model model, Locale locale) {
        version(version, model);
        model.addAttribute(
                "importances",
                Choice.worded(Stream.of(Importance.values()), "model-act.importance.", messages, locale));
        return "modelact/note";
    }

    private void version(ModelVersion version, Model model) {
        // All of a first version is new; nobody has to be told what it changes.
        List<PartChange> changes = version.number() == 1 ? List.of() : texts.changes(version);
        model.addAttribute("version", version);
        model.addAttribute("act", models.get(version.modelId()));
        model.addAttribute("changes", changes);
        model.addAttribute("marks", texts.importances(version.getId()));
        model.addAttribute("can", Permissions.of(ModelVersionStep.class, version, Readers.get(), clock.instant()));
    }
}
