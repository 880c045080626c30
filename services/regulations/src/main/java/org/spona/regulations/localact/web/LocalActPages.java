package org.spona.regulations.localact.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.platform.directory.Directory;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.platform.workflow.Permissions;
import org.spona.regulations.localact.LocalAct;
import org.spona.regulations.localact.LocalActFilter;
import org.spona.regulations.localact.LocalActProcedure;
import org.spona.regulations.localact.LocalActReading;
import org.spona.regulations.localact.LocalActStep;
import org.spona.regulations.localact.LocalTexts;
import org.spona.regulations.localact.UpgradeInput;
import org.spona.regulations.localact.Upgrading;
import org.spona.regulations.modelact.NameFields;
import org.spona.regulations.question.Places;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of local acts, the page of each, and a newer version of its model beside it. */
@Controller
class LocalActPages {

    private final LocalActReading acts;
    private final LocalTexts texts;
    private final LocalActProcedure procedure;
    private final Upgrading upgrading;
    private final Places places;
    private final Directory directory;
    private final MessageSource messages;
    private final Clock clock;

    LocalActPages(
            LocalActReading acts,
            LocalTexts texts,
            LocalActProcedure procedure,
            Upgrading upgrading,
            Places places,
            Directory directory,
            MessageSource messages,
            Clock clock) {
        this.acts = acts;
        this.texts = texts;
        this.procedure = procedure;
        this.upgrading = upgrading;
        this.places = places;
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/local-acts")
    String list(@Valid LocalActFilter filter, @Valid PageRequest page, Model model, Locale locale) {
        model.addAttribute("filter", filter);
        model.addAttribute("acts", acts.list(filter, page));
        model.addAttribute(
                "states", Choice.worded(Stream.of(LocalAct.Status.values()), "local-act.status.", messages, locale));
        return "localact/list";
    }

    @GetMapping("/local-acts/{id}")
    String show(@PathVariable UUID id, @Valid PageRequest page, Model model) {
        LocalAct act = acts.get(id);
        List<LocalTexts.LocalPart> all = texts.parts(act);
        int from = Math.min(all.size(), page.offset());
        int to = Math.min(all.size(), from + page.size());
        model.addAttribute("act", act);
        model.addAttribute("parts", new PageOf<>(all.subList(from, to), all.size(), page.page(), page.size()));
        model.addAttribute("places", places.of(act.content().basis()));
        model.addAttribute(
                "organisation",
                directory.findOrganisation(act.ownership().organisationId()).orElse(null));
        model.addAttribute("newer", upgrading.newer(act).orElse(null));
        model.addAttribute("can", Permissions.of(LocalActStep.class, act, Readers.get(), clock.instant()));
        model.addAttribute("names", new Names(act));
        return "localact/show";
    }

    /** Fills the fields of a text that is shown. */
    record Names(LocalAct act) {
        public String in(String text) {
            return NameFields.filled(text, act.names());
        }
    }

    @PostMapping("/local-acts/{id}/confirm")
    String confirm(@PathVariable UUID id, RedirectAttributes redirect) {
        procedure.confirm(id);
        return Flash.done("local-act.confirm.done").on("/local-acts/" + id, redirect);
    }

    @GetMapping("/local-acts/{id}/upgrade")
    String look(@PathVariable UUID id, Model model) {
        Upgrading.Upgrade upgrade = upgrading.look(id);
        List<UUID> untouched = upgrade.rows().stream()
                .filter(Upgrading.Row::untouched)
                .map(row -> row.change().wid())
                .toList();
        model.addAttribute(
                "form",
                new UpgradeInput(
                        untouched, "", upgrade.latest().getId(), upgrade.act().version()));
        model.addAttribute("upgrade", upgrade);
        return "localact/upgrade";
    }

    @PostMapping("/local-acts/{id}/upgrade")
    String upgrade(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") UpgradeInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> upgrading.upgrade(id, form))) {
            return Flash.done("local-act.upgrade.done").on("/local-acts/" + id, redirect);
        }
        model.addAttribute("upgrade", upgrading.look(id));
        return "localact/upgrade";
    }
}
