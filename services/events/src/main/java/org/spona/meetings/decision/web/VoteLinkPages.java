package org.spona.meetings.decision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.spona.meetings.decision.VoteChoice;
import org.spona.meetings.decision.VoteLinkVoting;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Flash;
import org.spona.platform.web.SecretPages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Voting for one's seat by the personal link of a mail: no sign-in, one screen. */
@Controller
class VoteLinkPages {

    private final VoteLinkVoting voting;

    VoteLinkPages(VoteLinkVoting voting) {
        this.voting = voting;
    }

    @GetMapping("/meetings/answers/{token}/votes")
    String show(@PathVariable String token, Model model, HttpServletResponse response) {
        SecretPages.keepToItself(response);
        model.addAttribute("ballot", voting.get(token));
        model.addAttribute("token", token);
        return "decision/ballot";
    }

    @PostMapping("/meetings/answers/{token}/votes")
    String vote(
            @PathVariable String token,
            @RequestParam UUID item,
            @RequestParam VoteChoice choice,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        SecretPages.keepToItself(response);
        String address = "/meetings/answers/" + token + "/votes";
        try {
            voting.vote(token, item, choice);
            return Flash.done("vote.cast").on(address, redirect);
        } catch (Refusal refusal) {
            if (refusal.error().status() != HttpStatus.CONFLICT) {
                throw refusal;
            }
            return Flash.warning("error." + refusal.error().code() + ".detail").on(address, redirect);
        }
    }
}
