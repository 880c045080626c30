package org.spona.meetings.poll.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.meetings.poll.PollAnswering;
import org.spona.meetings.poll.PollAnswersInput;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings/polls/{id}/answers")
@Tag(name = "Date polls")
class PollAnswerApi {

    private final PollAnswering answering;

    PollAnswerApi(PollAnswering answering) {
        this.answering = answering;
    }

    @GetMapping
    @Operation(summary = "What a date poll asks the reader, with what she says")
    PollQuestionResource get(@PathVariable UUID id) {
        return PollQuestionResource.of(answering.getOwn(id));
    }

    @PutMapping
    @Operation(summary = "What the reader says to options; can be changed until the deadline")
    PollQuestionResource answer(@PathVariable UUID id, @Valid @RequestBody PollAnswersInput input) {
        return PollQuestionResource.of(answering.answer(id, input));
    }
}
