package org.spona.meetings.meeting.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.meetings.meeting.AnswerInput;
import org.spona.meetings.meeting.Answering;
import org.spona.meetings.meeting.Convening;
import org.spona.meetings.meeting.MeetingAuthoring;
import org.spona.meetings.meeting.MeetingInput;
import org.spona.meetings.meeting.Meetings;
import org.spona.platform.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings/{id}")
@Tag(name = "Meetings")
class MeetingApi {

    private final MeetingAuthoring authoring;
    private final Convening convening;
    private final Answering answering;
    private final Meetings meetings;

    MeetingApi(MeetingAuthoring authoring, Convening convening, Answering answering, Meetings meetings) {
        this.authoring = authoring;
        this.convening = convening;
        this.answering = answering;
        this.meetings = meetings;
    }

    /** To how many people mails are being written. */
    record Reached(int people) {}

    @GetMapping
    MeetingResource get(@PathVariable UUID id) {
        return MeetingResource.of(meetings.get(id));
    }

    @PutMapping
    @Operation(
            summary =
                    "Saves a draft under an id that the client chose, or changes a meeting; a change of one that was sent is told to those who are invited")
    MeetingResource save(@PathVariable UUID id, @Valid @RequestBody MeetingInput input) {
        return MeetingResource.of(authoring.save(id, input));
    }

    @PostMapping("/send")
    @Operation(summary = "Sends the invitations")
    MeetingResource send(@PathVariable UUID id) {
        return MeetingResource.of(convening.send(id));
    }

    @PostMapping("/cancel")
    @Operation(summary = "Calls the meeting off; those who are invited are told")
    MeetingResource cancel(@PathVariable UUID id) {
        return MeetingResource.of(convening.cancel(id));
    }

    @PostMapping("/remind")
    @Operation(summary = "Reminds those who have not answered, each at most once a day")
    Reached remind(@PathVariable UUID id) {
        return new Reached(convening.remind(id));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws away a draft")
    void discard(@PathVariable UUID id) {
        authoring.discard(id);
    }

    @GetMapping("/answer")
    @Operation(summary = "The reader's own invitation")
    InvitedResource own(@PathVariable UUID id) {
        return InvitedResource.of(answering.findOwn(id).orElseThrow(Refusal::notFound));
    }

    @PutMapping("/answer")
    @Operation(summary = "What the reader says to her invitation; can be changed until the meeting begins")
    InvitedResource answer(@PathVariable UUID id, @Valid @RequestBody AnswerInput input) {
        return InvitedResource.of(answering.answer(id, input));
    }
}
