package org.spona.meetings.decision.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.meetings.decision.OwnVoteInput;
import org.spona.meetings.decision.SeatBallot;
import org.spona.meetings.decision.VoteLinkVoting;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings/answers/{token}/votes")
@Tag(name = "Personal links")
class VoteLinkApi {

    private final VoteLinkVoting voting;

    VoteLinkApi(VoteLinkVoting voting) {
        this.voting = voting;
    }

    @GetMapping
    @Operation(summary = "What is voted on by seats at a meeting, and what one's own seat has said; without signing in")
    SeatBallot get(@PathVariable String token) {
        return voting.get(token);
    }

    @PutMapping("/{itemId}")
    @Operation(summary = "Votes for one's seat by the personal link of a mail; without signing in")
    SeatBallot vote(@PathVariable String token, @PathVariable UUID itemId, @Valid @RequestBody OwnVoteInput input) {
        return voting.vote(token, itemId, input.choice());
    }
}
