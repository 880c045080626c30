package org.spona.meetings.decision.web;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.decision.HandsInput;
import org.spona.meetings.decision.SeatVoteInput;
import org.spona.meetings.decision.VoteChannel;
import org.spona.meetings.decision.VoteChoice;
import org.spona.meetings.decision.VoteInput;
import org.spona.meetings.decision.VoteMethod;
import org.spona.meetings.decision.VoteRecording;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking votes on the screen of a meeting's record, and voting on the page of the meeting. */
@Controller
class VotePages {

    private final VoteRecording votes;

    VotePages(VoteRecording votes) {
        this.votes = votes;
    }

    @PostMapping("/meetings/{id}/session/items/{itemId}/vote")
    String open(
            @PathVariable UUID id,
            @PathVariable UUID itemId,
            @RequestParam VoteMethod method,
            RedirectAttributes redirect) {
        return onScreen(id, itemId, redirect, () -> votes.open(id, itemId, new VoteInput(method)));
    }

    @PostMapping("/meetings/{id}/session/items/{itemId}/vote/hands")
    String count(
            @PathVariable UUID id,
            @PathVariable UUID itemId,
            @Valid HandsInput input,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return Flash.warning("vote.hands.unreadable").on(screen(id, itemId), redirect);
        }
        return onScreen(id, itemId, redirect, () -> votes.count(id, itemId, input));
    }

    @PostMapping("/meetings/{id}/session/items/{itemId}/vote/seats/{seatId}")
    String enter(
            @PathVariable UUID id,
            @PathVariable UUID itemId,
            @PathVariable UUID seatId,
            @RequestParam VoteChoice choice,
            @RequestParam(defaultValue = "ROLL_CALL") VoteChannel channel,
            RedirectAttributes redirect) {
        return onScreen(
                id, itemId, redirect, () -> votes.enter(id, itemId, seatId, new SeatVoteInput(choice, channel)));
    }

    @PostMapping("/meetings/{id}/session/items/{itemId}/vote/close")
    String close(@PathVariable UUID id, @PathVariable UUID itemId, RedirectAttributes redirect) {
        return onScreen(id, itemId, redirect, () -> votes.close(id, itemId));
    }

    @PostMapping("/meetings/{id}/votes/{itemId}")
    String vote(
            @PathVariable UUID id,
            @PathVariable UUID itemId,
            @RequestParam VoteChoice choice,
            RedirectAttributes redirect) {
        Flash said = attempt(() -> votes.vote(id, itemId, choice)).orElse(Flash.done("vote.cast"));
        return said.on("/meetings/" + id, redirect);
    }

    private static String onScreen(UUID id, UUID itemId, RedirectAttributes redirect, Runnable work) {
        return attempt(work)
                .map(warning -> warning.on(screen(id, itemId), redirect))
                .orElseGet(() -> "redirect:" + screen(id, itemId));
    }

    /** Does it; what came too late is said on the page, where one sees how things stand. */
    private static Optional<Flash> attempt(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (Refusal refusal) {
            if (refusal.error().status() != HttpStatus.CONFLICT) {
                throw refusal;
            }
            return Optional.of(Flash.warning("error." + refusal.error().code() + ".detail"));
        }
    }

    private static String screen(UUID id, UUID itemId) {
        return "/meetings/" + id + "/session?item=" + itemId;
    }
}
