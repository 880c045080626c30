package org.spona.meetings.written.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.spona.meetings.decision.OwnVoteInput;
import org.spona.meetings.written.WrittenBallot;
import org.spona.meetings.written.WrittenVoting;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/written-procedures/links/{token}")
@Tag(name = "Personal links")
class WrittenLinkApi {

    private final WrittenVoting voting;

    WrittenLinkApi(WrittenVoting voting) {
        this.voting = voting;
    }

    @GetMapping
    @Operation(
            summary = "What a personal link puts to vote in writing, and what one's own seat has said; without signing"
                    + " in")
    WrittenBallot get(@PathVariable String token) {
        return voting.getByLink(token);
    }

    @PutMapping
    @Operation(summary = "Votes for one's seat by the personal link of a mail; without signing in")
    WrittenBallot vote(@PathVariable String token, @Valid @RequestBody OwnVoteInput input) {
        return voting.voteByLink(token, input.choice());
    }
}
