package org.spona.meetings.proposal.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.invitation.InvitationAnswers;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingViews;
import org.spona.meetings.proposal.ProposalInput;
import org.spona.meetings.proposal.ProposalReading;
import org.spona.meetings.proposal.Proposing;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.web.SecretPages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Proposing something by the personal link of a mail: no sign-in; it shows what she has proposed herself, and nobody else's. */
@Controller
class ProposalLinkPages {

    private final Proposing proposing;
    private final ProposalReading proposals;
    private final InvitationAnswers invitations;
    private final MeetingViews views;

    ProposalLinkPages(
            Proposing proposing, ProposalReading proposals, InvitationAnswers invitations, MeetingViews views) {
        this.proposing = proposing;
        this.proposals = proposals;
        this.invitations = invitations;
        this.views = views;
    }

    @GetMapping("/meetings/answers/{token}/proposals")
    String show(@PathVariable String token, Model model, Locale locale, HttpServletResponse response) {
        SecretPages.keepToItself(response);
        return page(token, model, locale);
    }

    @PostMapping("/meetings/answers/{token}/proposals")
    String propose(
            @PathVariable String token,
            @RequestParam UUID proposalId,
            @Valid @ModelAttribute(ProposalForm.NAME) ProposalInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        SecretPages.keepToItself(response);
        if (Submitted.taken(errors, response, () -> proposing.proposeByLink(proposalId, token, input))) {
            return Flash.done("proposal.made").on("/meetings/answers/" + token + "/proposals", redirect);
        }
        model.addAttribute("proposalId", proposalId);
        return page(token, model, locale);
    }

    private String page(String token, Model model, Locale locale) {
        Meeting meeting = invitations.getByLink(token).meeting();
        model.addAttribute("token", token);
        model.addAttribute("meeting", views.ofOpen(meeting, locale));
        model.addAttribute("proposals", proposals.byLink(token));
        model.addAttribute("mayPropose", proposing.mayProposeByLink(token));
        model.addAttribute("fileAddress", "/meetings/answers/" + token + "/proposals/");
        model.addAttribute("proposeAddress", "/meetings/answers/" + token + "/proposals");
        ProposalForm.begin(model);
        return "proposal/by-link";
    }
}
