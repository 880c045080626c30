package org.spona.regulations.localact.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.spona.platform.shell.Flash;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.platform.workflow.Permissions;
import org.spona.regulations.localact.LocalActAuthoring;
import org.spona.regulations.modelact.ActPart;
import org.spona.regulations.modelact.Holdings;
import org.spona.regulations.modelact.ModelAct;
import org.spona.regulations.modelact.ModelActStep;
import org.spona.regulations.modelact.ModelFilter;
import org.spona.regulations.modelact.ModelReading;
import org.spona.regulations.modelact.ModelTexts;
import org.spona.regulations.question.Places;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The model acts, and the page of each, from which a municipality takes it over as its draft. */
@Controller
class ModelActPages {

    private final ModelReading models;
    private final ModelTexts texts;
    private final Holdings holdings;
    private final LocalActAuthoring authoring;
    private final Places places;
    private final Clock clock;

    ModelActPages(
            ModelReading models,
            ModelTexts texts,
            Holdings holdings,
            LocalActAuthoring authoring,
            Places places,
            Clock clock) {
        this.models = models;
        this.texts = texts;
        this.holdings = holdings;
        this.authoring = authoring;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/model-acts")
    String list(@Valid ModelFilter filter, @Valid PageRequest page, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("models", models.list(filter, page));
        return "modelact/list";
    }

    @GetMapping("/model-acts/{id}")
    String show(@PathVariable UUID id, @Valid PageRequest page, Model model) {
        ModelAct act = models.get(id);
        List<ActPart> all = models.latest(id)
                .map(version -> ActPart.of(texts.list(version.getId())))
                .orElse(List.of());
        int from = Math.min(all.size(), page.offset());
        int to = Math.min(all.size(), from + page.size());
        var can = Permissions.of(ModelActStep.class, act, Readers.get(), clock.instant());
        model.addAttribute("act", act);
        model.addAttribute("latest", models.latest(id).orElse(null));
        model.addAttribute("parts", new PageOf<>(all.subList(from, to), all.size(), page.page(), page.size()));
        model.addAttribute("places", places.of(act.content().basis()));
        model.addAttribute("takes", models.canTakeOver());
        model.addAttribute("counts", can.include("FOLLOW") ? holdings.count(id) : null);
        return "modelact/show";
    }

    /** Takes it over as a draft of the reader's organisation. */
    @PostMapping("/model-acts/{id}/take-over")
    String takeOver(@PathVariable UUID id, RedirectAttributes redirect) {
        UUID draft = UUID.randomUUID();
        authoring.takeOver(id, draft, null, null);
        return Flash.done("model-act.take-over.done").on("/local-acts/" + draft, redirect);
    }
}
