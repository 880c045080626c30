package org.spona.regulations.localact.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.localact.LocalAct;
import org.spona.regulations.localact.LocalActAuthoring;
import org.spona.regulations.localact.LocalActFilter;
import org.spona.regulations.localact.LocalActReading;
import org.spona.regulations.modelact.ActKind;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of local acts, and the page of each. */
@Controller
class LocalActPages {

    private final LocalActReading acts;
    private final LocalActAuthoring authoring;
    private final LocalActViews views;
    private final MessageSource messages;

    LocalActPages(LocalActReading acts, LocalActAuthoring authoring, LocalActViews views, MessageSource messages) {
        this.acts = acts;
        this.authoring = authoring;
        this.views = views;
        this.messages = messages;
    }

    @GetMapping("/local-acts")
    String list(@Valid LocalActFilter filter, @Valid PageRequest page, Model model, Locale locale) {
        PageOf<LocalAct> found = acts.list(filter, page);
        model.addAttribute("filter", filter);
        model.addAttribute("acts", found.with(views.lines(found.items())));
        model.addAttribute(
                "states", Choice.worded(Stream.of(LocalAct.Status.values()), "local-act.status.", messages, locale));
        model.addAttribute("kinds", Choice.worded(Stream.of(ActKind.values()), "act.kind.", messages, locale));
        model.addAttribute("own", acts.findWorkplace().orElse(null));
        model.addAttribute("staff", Readers.get().isAnywhere(Role::staffs));
        return "localact/list";
    }

    @GetMapping("/local-acts/{id}")
    String show(@PathVariable UUID id, @Valid PageRequest page, Model model) {
        model.addAttribute("view", views.of(acts.get(id), page));
        return "localact/show";
    }

    /** Begins the act that shall replace it. */
    @PostMapping("/local-acts/{id}/renew")
    String renew(@PathVariable UUID id, RedirectAttributes redirect) {
        UUID draft = UUID.randomUUID();
        authoring.renew(id, draft);
        return Flash.done("local-act.renew.done").on("/local-acts/" + draft, redirect);
    }
}
