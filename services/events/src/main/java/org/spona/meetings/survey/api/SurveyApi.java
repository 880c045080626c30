package org.spona.meetings.survey.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.meetings.survey.SurveyAuthoring;
import org.spona.meetings.survey.SurveyInput;
import org.spona.meetings.survey.SurveyLine;
import org.spona.meetings.survey.SurveyReading;
import org.spona.meetings.survey.SurveyResource;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
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
@RequestMapping("/api/v1/surveys")
@Tag(name = "Surveys")
class SurveyApi {

    private final SurveyReading surveys;
    private final SurveyAuthoring authoring;

    SurveyApi(SurveyReading surveys, SurveyAuthoring authoring) {
        this.surveys = surveys;
        this.authoring = authoring;
    }

    /** How many institutions were reminded. */
    record SurveyReminder(long institutions) {}

    @GetMapping
    @Operation(summary = "The surveys that the reader sees, what was changed last first")
    PageOf<SurveyLine> list(@Valid PageRequest page) {
        return surveys.list(page);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A survey with the institutions that the reader may know of")
    SurveyResource get(@PathVariable UUID id) {
        return SurveyResource.of(surveys.view(id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Words a survey under an id that the client chose, until it is sent")
    SurveyResource save(@PathVariable UUID id, @Valid @RequestBody SurveyInput input) {
        authoring.save(id, input);
        return get(id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Discards a draft, of which nobody was told")
    void discard(@PathVariable UUID id) {
        authoring.discard(id);
    }

    @PostMapping("/{id}/open")
    @Operation(summary = "Sends it; who is asked, and what, is fixed from then on")
    SurveyResource open(@PathVariable UUID id) {
        authoring.open(id);
        return get(id);
    }

    @PostMapping("/{id}/remind")
    @Operation(summary = "Writes once more to those who have not answered; once")
    SurveyReminder remind(@PathVariable UUID id) {
        return new SurveyReminder(authoring.remind(id));
    }

    @PostMapping("/{id}/close")
    @Operation(
            summary = "Takes no more answers before the last day; whoever has answered reads all answers from then on")
    SurveyResource close(@PathVariable UUID id) {
        authoring.close(id);
        return get(id);
    }

    @GetMapping("/{id}/results")
    @Operation(summary = "What institutions have answered, for who asks, and for who has answered once it is over")
    SurveyResource.Results results(@PathVariable UUID id) {
        return SurveyResource.Results.of(surveys.compare(id));
    }
}
