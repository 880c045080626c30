package org.spona.meetings.proposal.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.meeting.MeetingPage;
import org.spona.meetings.proposal.ProposalInput;
import org.spona.meetings.proposal.Proposing;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Proposing something, on the page of a meeting or on that of what is proposed to a body. */
@Controller
class ProposalPages {

    private final Proposing proposing;
    private final MeetingPage page;
    private final BodyProposals screen;

    ProposalPages(Proposing proposing, MeetingPage page, BodyProposals screen) {
        this.proposing = proposing;
        this.page = page;
        this.screen = screen;
    }

    @PostMapping("/meetings/{id}/proposals")
    String propose(
            @PathVariable UUID id,
            @RequestParam UUID proposalId,
            @Valid @ModelAttribute(ProposalForm.NAME) ProposalInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> proposing.propose(proposalId, id, input))) {
            return Flash.done("proposal.made").on("/meetings/" + id, redirect);
        }
        model.addAttribute("proposalId", proposalId);
        model.addAttribute("proposedAgain", true);
        return page.show(id, model, locale);
    }

    @GetMapping("/meetings/proposals/of-body/{bodyId}")
    String list(@PathVariable UUID bodyId, Model model, Locale locale) {
        return screen.show(bodyId, model, locale);
    }

    @PostMapping("/meetings/proposals/of-body/{bodyId}")
    String proposeToBody(
            @PathVariable UUID bodyId,
            @RequestParam UUID proposalId,
            @Valid @ModelAttribute(ProposalForm.NAME) ProposalInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> proposing.proposeToBody(proposalId, bodyId, input))) {
            return Flash.done("proposal.made").on(BodyProposals.address(bodyId), redirect);
        }
        model.addAttribute("proposalId", proposalId);
        return screen.show(bodyId, model, locale);
    }
}
