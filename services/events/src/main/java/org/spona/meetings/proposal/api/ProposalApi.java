package org.spona.meetings.proposal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.proposal.ForwardInput;
import org.spona.meetings.proposal.ItemForwarding;
import org.spona.meetings.proposal.ProposalDeciding;
import org.spona.meetings.proposal.ProposalInput;
import org.spona.meetings.proposal.ProposalReading;
import org.spona.meetings.proposal.ProposalView;
import org.spona.meetings.proposal.Proposing;
import org.spona.meetings.proposal.RefusalInput;
import org.spona.meetings.proposal.TakeInput;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings")
@Tag(name = "Proposals for agendas")
class ProposalApi {

    private final ProposalReading proposals;
    private final Proposing proposing;
    private final ProposalDeciding deciding;
    private final ItemForwarding forwarding;
    private final MeetingReading meetings;

    ProposalApi(
            ProposalReading proposals,
            Proposing proposing,
            ProposalDeciding deciding,
            ItemForwarding forwarding,
            MeetingReading meetings) {
        this.proposals = proposals;
        this.proposing = proposing;
        this.deciding = deciding;
        this.forwarding = forwarding;
        this.meetings = meetings;
    }

    @GetMapping("/{id}/proposals")
    @Operation(summary = "What is proposed for the agenda of a meeting, as far as the reader may see it")
    List<ProposalView> ofMeeting(@PathVariable UUID id) {
        meetings.get(id);
        return proposals.ofMeeting(id);
    }

    @PutMapping("/{id}/proposals/{proposalId}")
    @Operation(
            summary =
                    "Proposes something for the agenda of a meeting to which the reader is invited, under an id that the client chose")
    List<ProposalView> propose(
            @PathVariable UUID id, @PathVariable UUID proposalId, @Valid @RequestBody ProposalInput input) {
        proposing.propose(proposalId, id, input);
        return proposals.ofMeeting(id);
    }

    @GetMapping("/proposals/of-body/{bodyId}")
    @Operation(summary = "What is proposed to a body for its next meeting, as far as the reader may see it")
    List<ProposalView> ofBody(@PathVariable UUID bodyId) {
        return proposals.ofBody(bodyId);
    }

    @PutMapping("/proposals/of-body/{bodyId}/{proposalId}")
    @Operation(summary = "Proposes something to a body in which the reader sits, under an id that the client chose")
    List<ProposalView> proposeToBody(
            @PathVariable UUID bodyId, @PathVariable UUID proposalId, @Valid @RequestBody ProposalInput input) {
        proposing.proposeToBody(proposalId, bodyId, input);
        return proposals.ofBody(bodyId);
    }

    @PostMapping("/proposals/{proposalId}/take")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Puts a proposal at the end of an agenda; who has proposed it is told")
    void take(@PathVariable UUID proposalId, @Valid @RequestBody TakeInput input) {
        deciding.take(proposalId, input);
    }

    @PostMapping("/proposals/{proposalId}/refuse")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Refuses a proposal; who has proposed it is told why")
    void refuse(@PathVariable UUID proposalId, @Valid @RequestBody RefusalInput input) {
        deciding.refuse(proposalId, input);
    }

    @PostMapping("/{id}/record/{itemId}/forward")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forwards an item to another body, which gets to know what was said and decided of it")
    void forward(@PathVariable UUID id, @PathVariable UUID itemId, @Valid @RequestBody ForwardInput input) {
        forwarding.forward(id, itemId, input);
    }
}
