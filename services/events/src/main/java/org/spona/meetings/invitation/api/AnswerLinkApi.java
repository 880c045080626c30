package org.spona.meetings.invitation.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.spona.meetings.invitation.AnswerInput;
import org.spona.meetings.invitation.InvitationAnswers;
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

    private final InvitationAnswers answers;

    AnswerLinkApi(InvitationAnswers answers) {
        this.answers = answers;
    }

    @GetMapping
    @Operation(summary = "The invitation to which a personal link leads; without signing in")
    InvitationResource get(@PathVariable String token) {
        return InvitationResource.of(answers.getByLink(token));
    }

    @PutMapping
    @Operation(summary = "What somebody says by her personal link; without signing in")
    InvitationResource answer(@PathVariable String token, @Valid @RequestBody AnswerInput input) {
        return InvitationResource.of(answers.answerByLink(token, input));
    }
}
