package org.spona.meetings.survey.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.meetings.survey.SurveyAnswering;
import org.spona.meetings.survey.SurveyAnswersInput;
import org.spona.meetings.survey.SurveyReading;
import org.spona.meetings.survey.SurveyResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/surveys/parts/{partId}")
@Tag(name = "Surveys")
class SurveyPartApi {

    private final SurveyReading surveys;
    private final SurveyAnswering answering;

    SurveyPartApi(SurveyReading surveys, SurveyAnswering answering) {
        this.surveys = surveys;
        this.answering = answering;
    }

    @GetMapping
    @Operation(summary = "What the reader's institution has answered so far")
    SurveyResource.Part get(@PathVariable UUID partId) {
        return SurveyResource.Part.of(surveys.part(partId));
    }

    @PutMapping
    @Operation(
            summary =
                    "Saves what the reader's institution answers, and sends it; can be changed until the last day is over")
    SurveyResource.Part answer(@PathVariable UUID partId, @Valid @RequestBody SurveyAnswersInput input) {
        return SurveyResource.Part.of(answering.answer(partId, input));
    }
}
