package org.spona.meetings.invitation.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.meetings.invitation.AnswerInput;
import org.spona.meetings.invitation.InvitationAnswers;
import org.spona.platform.problem.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings/{id}/answer")
@Tag(name = "Invitees")
class AnswerApi {

    private final InvitationAnswers answers;

    AnswerApi(InvitationAnswers answers) {
        this.answers = answers;
    }

    @GetMapping
    @Operation(summary = "The reader's own invitation")
    InvitationResource get(@PathVariable UUID id) {
        return InvitationResource.of(answers.findOwn(id).orElseThrow(Refusal::notFound));
    }

    @PutMapping
    @Operation(
            summary =
                    "What the reader says to her invitation; can be changed until the meeting begins. Who is not invited to a meeting that is shared with her network or region puts herself on its list")
    InvitationResource answer(@PathVariable UUID id, @Valid @RequestBody AnswerInput input) {
        return InvitationResource.of(answers.answer(id, input));
    }
}
