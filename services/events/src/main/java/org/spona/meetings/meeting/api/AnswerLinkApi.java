package org.spona.meetings.meeting.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.spona.meetings.meeting.AnswerInput;
import org.spona.meetings.meeting.Answering;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings/answers/{token}")
@Tag(name = "Personal links")
class AnswerLinkApi {

    private final Answering answering;

    AnswerLinkApi(Answering answering) {
        this.answering = answering;
    }

    @GetMapping
    @Operation(summary = "The invitation to which a personal link leads; without signing in")
    InvitedResource get(@PathVariable String token) {
        return InvitedResource.of(answering.getByLink(token));
    }

    @PutMapping
    @Operation(summary = "What somebody says by her personal link; without signing in")
    InvitedResource answer(@PathVariable String token, @Valid @RequestBody AnswerInput input) {
        return InvitedResource.of(answering.answerByLink(token, input));
    }
}
