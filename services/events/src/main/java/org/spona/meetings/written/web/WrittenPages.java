package org.spona.meetings.written.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.meetings.decision.VoteChoice;
import org.spona.meetings.written.WrittenAuthoring;
import org.spona.meetings.written.WrittenReading;
import org.spona.meetings.written.WrittenVoting;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Flash;
import org.spona.platform.web.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of written procedures, the page of each, and voting there. */
@Controller
class WrittenPages {

    private final WrittenReading procedures;
    private final WrittenVoting voting;
    private final WrittenAuthoring authoring;

    WrittenPages(WrittenReading procedures, WrittenVoting voting, WrittenAuthoring authoring) {
        this.procedures = procedures;
        this.voting = voting;
        this.authoring = authoring;
    }

    @GetMapping("/written-procedures")
    String list(@Valid PageRequest page, Model model) {
        model.addAttribute("procedures", procedures.list(page));
        model.addAttribute("bodies", authoring.bodies());
        return "written/list";
    }

    @GetMapping("/written-procedures/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("view", procedures.view(id));
        return "written/show";
    }

    @PostMapping("/written-procedures/{id}/votes")
    String vote(@PathVariable UUID id, @RequestParam VoteChoice choice, RedirectAttributes redirect) {
        return said(() -> voting.vote(id, choice), "/written-procedures/" + id, redirect);
    }

    @PostMapping("/written-procedures/{id}/seats/{seatId}")
    String enter(
            @PathVariable UUID id,
            @PathVariable UUID seatId,
            @RequestParam VoteChoice choice,
            RedirectAttributes redirect) {
        return said(() -> voting.enter(id, seatId, choice), "/written-procedures/" + id, redirect);
    }

    /** Votes; what came too late is said on the page, where one sees how things stand. */
    static String said(Runnable vote, String address, RedirectAttributes redirect) {
        try {
            vote.run();
            return Flash.done("written.voted").on(address, redirect);
        } catch (Refusal refusal) {
            if (refusal.error().status() != HttpStatus.CONFLICT
                    && refusal.error().status() != HttpStatus.TOO_MANY_REQUESTS) {
                throw refusal;
            }
            return Flash.warning("error." + refusal.error().code() + ".detail").on(address, redirect);
        }
    }
}
