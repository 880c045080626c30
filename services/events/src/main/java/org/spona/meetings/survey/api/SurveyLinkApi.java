package org.spona.meetings.survey.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.spona.meetings.survey.SurveyAnswering;
import org.spona.meetings.survey.SurveyAnswersInput;
import org.spona.meetings.survey.SurveyResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/surveys/links/{token}")
@Tag(name = "Personal links")
class SurveyLinkApi {

    private final SurveyAnswering answering;

    SurveyLinkApi(SurveyAnswering answering) {
        this.answering = answering;
    }

    @GetMapping
    @Operation(
            summary =
                    "The survey to which a personal link leads, with the answers of its institution; without signing in")
    SurveyResource.Part get(@PathVariable String token) {
        return SurveyResource.Part.of(answering.getByLink(token));
    }

    @PutMapping
    @Operation(summary = "Saves or sends the answers of an institution by its personal link; without signing in")
    SurveyResource.Part answer(@PathVariable String token, @Valid @RequestBody SurveyAnswersInput input) {
        return SurveyResource.Part.of(answering.answerByLink(token, input));
    }
}
