package org.spona.meetings.poll.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.spona.meetings.poll.PollAnswering;
import org.spona.meetings.poll.PollAnswersInput;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings/polls/answers/{token}")
@Tag(name = "Personal links")
class PollLinkApi {

    private final PollAnswering answering;

    PollLinkApi(PollAnswering answering) {
        this.answering = answering;
    }

    @GetMapping
    @Operation(summary = "The date poll to which a personal link leads; without signing in")
    PollQuestionResource get(@PathVariable String token) {
        return PollQuestionResource.of(answering.getByLink(token));
    }

    @PutMapping
    @Operation(summary = "What somebody says to options by her personal link; without signing in")
    PollQuestionResource answer(@PathVariable String token, @Valid @RequestBody PollAnswersInput input) {
        return PollQuestionResource.of(answering.answerByLink(token, input));
    }
}
