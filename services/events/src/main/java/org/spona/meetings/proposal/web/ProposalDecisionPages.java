package org.spona.meetings.proposal.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.meeting.MeetingPage;
import org.spona.meetings.proposal.ProposalDeciding;
import org.spona.meetings.proposal.RefusalInput;
import org.spona.meetings.proposal.TakeInput;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking proposals and refusing them, on the page of a meeting or on that of what is proposed to a body. */
@Controller
class ProposalDecisionPages {

    private final ProposalDeciding deciding;
    private final MeetingPage page;
    private final BodyProposals screen;

    ProposalDecisionPages(ProposalDeciding deciding, MeetingPage page, BodyProposals screen) {
        this.deciding = deciding;
        this.page = page;
        this.screen = screen;
    }

    @PostMapping("/meetings/{id}/proposals/{proposalId}/take")
    String take(@PathVariable UUID id, @PathVariable UUID proposalId, RedirectAttributes redirect) {
        deciding.take(proposalId, new TakeInput(id));
        return Flash.done("proposal.taken").on("/meetings/" + id, redirect);
    }

    @PostMapping("/meetings/{id}/proposals/{proposalId}/refuse")
    String refuse(
            @PathVariable UUID id,
            @PathVariable UUID proposalId,
            @Valid @ModelAttribute("refusal") RefusalInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> deciding.refuse(proposalId, input))) {
            return Flash.done("proposal.refused").on("/meetings/" + id, redirect);
        }
        model.addAttribute("refused", proposalId);
        return page.show(id, model, locale);
    }

    @PostMapping("/meetings/proposals/of-body/{bodyId}/{proposalId}/take")
    String takeOfBody(
            @PathVariable UUID bodyId,
            @PathVariable UUID proposalId,
            @Valid @ModelAttribute("taking") TakeInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> deciding.take(proposalId, input))) {
            return Flash.done("proposal.taken").on("/meetings/" + input.meetingId(), redirect);
        }
        model.addAttribute("untaken", proposalId);
        return screen.show(bodyId, model, locale);
    }

    @PostMapping("/meetings/proposals/of-body/{bodyId}/{proposalId}/refuse")
    String refuseOfBody(
            @PathVariable UUID bodyId,
            @PathVariable UUID proposalId,
            @Valid @ModelAttribute("refusal") RefusalInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> deciding.refuse(proposalId, input))) {
            return Flash.done("proposal.refused").on(BodyProposals.address(bodyId), redirect);
        }
        model.addAttribute("refused", proposalId);
        return screen.show(bodyId, model, locale);
    }
}
