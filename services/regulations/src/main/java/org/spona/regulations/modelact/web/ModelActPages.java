package org.spona.regulations.modelact.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.spona.platform.shell.Flash;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.platform.workflow.Permissions;
import org.spona.regulations.modelact.ActPart;
import org.spona.regulations.modelact.Holdings;
import org.spona.regulations.modelact.ModelAct;
import org.spona.regulations.modelact.ModelActLinks;
import org.spona.regulations.modelact.ModelActStep;
import org.spona.regulations.modelact.ModelAuthoring;
import org.spona.regulations.modelact.ModelFilter;
import org.spona.regulations.modelact.ModelReading;
import org.spona.regulations.modelact.ModelTexts;
import org.spona.regulations.modelact.ModelVersion;
import org.spona.regulations.question.Places;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The model acts, and the page of each. */
@Controller
class ModelActPages {

    private final ModelReading models;
    private final ModelAuthoring authoring;
    private final ModelTexts texts;
    private final Holdings holdings;
    private final ModelActLinks links;
    private final Places places;
    private final Clock clock;

    ModelActPages(
            ModelReading models,
            ModelAuthoring authoring,
            ModelTexts texts,
            Holdings holdings,
            ModelActLinks links,
            Places places,
            Clock clock) {
        this.models = models;
        this.authoring = authoring;
        this.texts = texts;
        this.holdings = holdings;
        this.links = links;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/model-acts")
    String list(@Valid ModelFilter filter, @Valid PageRequest page, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("models", models.list(filter, page));
        model.addAttribute("writes", models.canWrite());
        model.addAttribute("staff", Readers.get().isAnywhere(Role::staffs));
        return "modelact/list";
    }

    @GetMapping("/model-acts/{id}")
    String show(@PathVariable UUID id, @Valid PageRequest page, Model model) {
        ModelAct act = models.get(id);
        List<ModelVersion> versions = models.listVersions(id);
        ModelVersion latest = models.latest(id).orElse(null);
        var can = Permissions.of(ModelActStep.class, act, Readers.get(), clock.instant());
        model.addAttribute("act", act);
        model.addAttribute("can", can);
        model.addAttribute("latest", latest);
        model.addAttribute("versions", versions);
        model.addAttribute(
                "draft",
                versions.stream()
                        .filter(version -> version.status() == ModelVersion.Status.DRAFT)
                        .findFirst()
                        .orElse(null));
        model.addAttribute(
                "parts", PageOf.of(latest == null ? List.of() : ActPart.of(texts.list(latest.getId())), page));
        model.addAttribute("places", places.of(act.content().basis()));
        model.addAttribute("takes", models.canTakeOver());
        model.addAttribute("counts", can.include("FOLLOW") ? holdings.count(id) : null);
        model.addAttribute("links", links.section(act).orElse(null));
        return "modelact/show";
    }

    /** Begins the next version. */
    @PostMapping("/model-acts/{id}/versions")
    String draft(@PathVariable UUID id, RedirectAttributes redirect) {
        UUID version = UUID.randomUUID();
        authoring.draft(id, version);
        return Flash.done("model-version.begun").on("/model-acts/versions/" + version, redirect);
    }
}
