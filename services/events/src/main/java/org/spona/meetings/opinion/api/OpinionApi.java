package org.spona.meetings.opinion.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.meetings.opinion.CommentAnswer;
import org.spona.meetings.opinion.CommentInput;
import org.spona.meetings.opinion.CommentReply;
import org.spona.meetings.opinion.JointText;
import org.spona.meetings.opinion.OpinionAdopting;
import org.spona.meetings.opinion.OpinionAdoption;
import org.spona.meetings.opinion.OpinionAuthoring;
import org.spona.meetings.opinion.OpinionCommenting;
import org.spona.meetings.opinion.OpinionInput;
import org.spona.meetings.opinion.OpinionLine;
import org.spona.meetings.opinion.OpinionReading;
import org.spona.meetings.opinion.OpinionRemarks;
import org.spona.meetings.opinion.OpinionResource;
import org.spona.meetings.opinion.OpinionSending;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/opinions")
@Tag(name = "Opinions")
class OpinionApi {

    private final OpinionAuthoring authoring;
    private final OpinionRemarks remarks;
    private final OpinionAdopting adopting;
    private final OpinionReading opinions;
    private final OpinionCommenting commenting;

    OpinionApi(
            OpinionAuthoring authoring,
            OpinionRemarks remarks,
            OpinionAdopting adopting,
            OpinionReading opinions,
            OpinionCommenting commenting) {
        this.authoring = authoring;
        this.remarks = remarks;
        this.adopting = adopting;
        this.opinions = opinions;
        this.commenting = commenting;
    }

    /** The written procedure in which it is voted on. */
    record OpinionVote(UUID writtenProcedureId) {}

    @GetMapping
    @Operation(summary = "The opinions that the reader sees, what was changed last first")
    PageOf<OpinionLine> list(@Valid PageRequest page) {
        return opinions.list(page);
    }

    @GetMapping("/{id}")
    @Operation(summary = "An opinion with the comments of the seats")
    OpinionResource get(@PathVariable UUID id) {
        return OpinionResource.of(opinions.view(id));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Enters what an opinion is asked on under an id that the client chose, until the seats are asked")
    OpinionResource save(@PathVariable UUID id, @Valid @RequestBody OpinionInput input) {
        authoring.save(id, input);
        return get(id);
    }

    @PostMapping("/{id}/collect")
    @Operation(summary = "Asks all who sit in the body; from then on its last day is fixed, in working days")
    OpinionResource collect(@PathVariable UUID id) {
        authoring.collect(id);
        return get(id);
    }

    @PostMapping("/{id}/comments")
    @Operation(summary = "Comments for the seat for which the reader speaks, on a passage or on the whole")
    OpinionResource comment(@PathVariable UUID id, @Valid @RequestBody CommentInput input) {
        commenting.comment(id, input);
        return get(id);
    }

    @PutMapping("/{id}/comments/{commentId}")
    @Operation(summary = "Answers a comment: it is taken, refused with a reason, or noted")
    OpinionResource answer(
            @PathVariable UUID id, @PathVariable UUID commentId, @Valid @RequestBody CommentAnswer answer) {
        remarks.answer(id, commentId, answer);
        return get(id);
    }

    @PostMapping("/{id}/consolidate")
    @Operation(summary = "Takes no more comments")
    OpinionResource consolidate(@PathVariable UUID id) {
        authoring.consolidate(id);
        return get(id);
    }

    @PutMapping("/{id}/text")
    @Operation(summary = "Writes the joint text")
    OpinionResource write(@PathVariable UUID id, @Valid @RequestBody JointText joint) {
        authoring.write(id, joint);
        return get(id);
    }

    @PostMapping("/{id}/vote")
    @Operation(summary = "Begins a vote on the joint text in writing, as a draft until it is put to vote")
    OpinionVote beginVote(@PathVariable UUID id) {
        return new OpinionVote(adopting.beginVote(id));
    }

    @PostMapping("/{id}/adopt")
    @Operation(summary = "Says by which decision of the body it was adopted, at a meeting or in writing")
    OpinionResource adopt(@PathVariable UUID id, @Valid @RequestBody OpinionAdoption adoption) {
        adopting.adopt(id, adoption);
        return get(id);
    }

    @PostMapping("/{id}/send")
    @Operation(summary = "Says when and under which number it was sent")
    OpinionResource send(@PathVariable UUID id, @Valid @RequestBody OpinionSending sending) {
        adopting.send(id, sending);
        return get(id);
    }

    @PutMapping("/{id}/comments/{commentId}/reply")
    @Operation(summary = "Keeps what who asked has answered to a remark")
    OpinionResource reply(@PathVariable UUID id, @PathVariable UUID commentId, @Valid @RequestBody CommentReply reply) {
        remarks.reply(id, commentId, reply);
        return get(id);
    }
}
