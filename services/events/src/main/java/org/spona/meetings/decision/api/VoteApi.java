package org.spona.meetings.decision.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.meetings.decision.HandsInput;
import org.spona.meetings.decision.OwnVoteInput;
import org.spona.meetings.decision.SeatVoteInput;
import org.spona.meetings.decision.VoteInput;
import org.spona.meetings.decision.VoteRecording;
import org.spona.meetings.decision.VoteView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings/{id}/votes/{itemId}")
@Tag(name = "Votes")
class VoteApi {

    private final VoteRecording votes;

    VoteApi(VoteRecording votes) {
        this.votes = votes;
    }

    @GetMapping
    @Operation(summary = "The vote on an item and what it comes to, for those who are invited and who convene")
    VoteView get(@PathVariable UUID id, @PathVariable UUID itemId) {
        return votes.get(id, itemId);
    }

    @PutMapping
    @Operation(summary = "Takes a vote on an item, or takes it anew")
    VoteView open(@PathVariable UUID id, @PathVariable UUID itemId, @Valid @RequestBody VoteInput input) {
        votes.open(id, itemId, input);
        return votes.get(id, itemId);
    }

    @PutMapping("/hands")
    @Operation(summary = "Keeps how many hands were counted")
    VoteView count(@PathVariable UUID id, @PathVariable UUID itemId, @Valid @RequestBody HandsInput input) {
        votes.count(id, itemId, input);
        return votes.get(id, itemId);
    }

    @PutMapping("/seats/{seatId}")
    @Operation(
            summary =
                    "Enters what a seat says, in the room or by phone; refused when one of its people has voted herself")
    VoteView enter(
            @PathVariable UUID id,
            @PathVariable UUID itemId,
            @PathVariable UUID seatId,
            @Valid @RequestBody SeatVoteInput input) {
        votes.enter(id, itemId, seatId, input);
        return votes.get(id, itemId);
    }

    @PutMapping("/own")
    @Operation(
            summary =
                    "Votes for the seat for which the reader is invited; whoever of its people comes first has voted for it")
    VoteView vote(@PathVariable UUID id, @PathVariable UUID itemId, @Valid @RequestBody OwnVoteInput input) {
        votes.vote(id, itemId, input.choice());
        return votes.get(id, itemId);
    }

    @PostMapping("/close")
    @Operation(summary = "Ends a vote: what was said by now counts, and who is there now")
    VoteView close(@PathVariable UUID id, @PathVariable UUID itemId) {
        votes.close(id, itemId);
        return votes.get(id, itemId);
    }
}
