package org.spona.meetings.proposal.web;

import java.util.UUID;
import org.spona.meetings.proposal.ForwardInput;
import org.spona.meetings.proposal.ItemForwarding;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Forwarding an item to another body, on the screen of a meeting's record. */
@Controller
class ForwardPages {

    private final ItemForwarding forwarding;

    ForwardPages(ItemForwarding forwarding) {
        this.forwarding = forwarding;
    }

    @PostMapping("/meetings/{id}/session/items/{itemId}/forward")
    String forward(
            @PathVariable UUID id, @PathVariable UUID itemId, @RequestParam UUID bodyId, RedirectAttributes redirect) {
        String screen = "/meetings/" + id + "/session?item=" + itemId;
        try {
            forwarding.forward(id, itemId, new ForwardInput(bodyId));
            return Flash.done("proposal.forwarded").on(screen, redirect);
        } catch (InvalidInput unknown) {
            return Flash.warning("meeting.bodies.unknown").on(screen, redirect);
        } catch (Refusal refusal) {
            if (refusal.error().status() != HttpStatus.CONFLICT) {
                throw refusal;
            }
            return Flash.warning("error." + refusal.error().code() + ".detail").on(screen, redirect);
        }
    }
}
