package org.spona.regulations.application.web;

import java.util.UUID;
import org.spona.platform.shell.Flash;
import org.spona.regulations.application.EvidenceChecks;
import org.spona.regulations.update.Obligation;
import org.spona.regulations.update.UpdateReading;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Staff note that they have looked at what an organisation shows. */
@Controller
class EvidenceCheckPages {

    private final EvidenceChecks checks;
    private final UpdateReading updates;

    EvidenceCheckPages(EvidenceChecks checks, UpdateReading updates) {
        this.checks = checks;
        this.updates = updates;
    }

    @PostMapping("/regulations/obligations/{id}/checked/{organisationId}")
    String check(@PathVariable UUID id, @PathVariable UUID organisationId, RedirectAttributes redirect) {
        checks.check(id, organisationId);
        Obligation obligation = updates.getObligation(id);
        return Flash.done("application.checked.done")
                .on(
                        "/regulations/overview/%s?networkId=%s&updateId=%s"
                                .formatted(
                                        organisationId,
                                        obligation.networkId(),
                                        obligation.update().getId()),
                        redirect);
    }
}
