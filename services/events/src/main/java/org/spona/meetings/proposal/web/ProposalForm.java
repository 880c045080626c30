package org.spona.meetings.proposal.web;

import java.util.UUID;
import org.spona.meetings.proposal.ProposalInput;
import org.springframework.ui.Model;

/** The form in which something is proposed: its id is chosen before it is sent, so that sending it twice proposes one thing. */
final class ProposalForm {

    /** As what it stands in a model. */
    static final String NAME = "proposal";

    private ProposalForm() {}

    /** An empty one, unless one stands there that has to be mended. */
    static void begin(Model model) {
        if (!model.containsAttribute(NAME)) {
            model.addAttribute(NAME, ProposalInput.blank());
        }
        if (!model.containsAttribute("proposalId")) {
            model.addAttribute("proposalId", UUID.randomUUID());
        }
    }
}
