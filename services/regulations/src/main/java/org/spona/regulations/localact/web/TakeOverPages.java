package org.spona.regulations.localact.web;

import java.util.UUID;
import org.spona.platform.shell.Flash;
import org.spona.regulations.localact.LocalActAuthoring;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a model over as a draft of the reader's organisation. */
@Controller
class TakeOverPages {

    private final LocalActAuthoring authoring;

    TakeOverPages(LocalActAuthoring authoring) {
        this.authoring = authoring;
    }

    @PostMapping("/model-acts/{id}/take-over")
    String takeOver(@PathVariable UUID id, RedirectAttributes redirect) {
        UUID draft = UUID.randomUUID();
        authoring.takeOver(id, draft, null, null);
        return Flash.done("model-act.take-over.done").on("/local-acts/" + draft, redirect);
    }
}
