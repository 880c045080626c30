package org.spona.regulations.localact.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.workflow.Permissions;
import org.spona.regulations.localact.LocalActStep;
import org.spona.regulations.localact.UpgradeInput;
import org.spona.regulations.localact.Upgrading;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A newer version of a model beside the one that a local act has and beside the act itself. */
@Controller
class UpgradePages {

    private final Upgrading upgrading;
    private final Clock clock;

    UpgradePages(Upgrading upgrading, Clock clock) {
        this.upgrading = upgrading;
        this.clock = clock;
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
        return form(upgrade, model);
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
        return form(upgrading.look(id), model);
    }

    private String form(Upgrading.Upgrade upgrade, Model model) {
        model.addAttribute("upgrade", upgrade);
        model.addAttribute("can", Permissions.of(LocalActStep.class, upgrade.act(), Readers.get(), clock.instant()));
        return "localact/upgrade";
    }
}
