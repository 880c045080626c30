package org.spona.regulations.question.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.question.Answer;
import org.spona.regulations.question.AnswerAuthoring;
import org.spona.regulations.question.AnswerFilter;
import org.spona.regulations.question.AnswerInput;
import org.spona.regulations.question.AnswerReading;
import org.spona.regulations.question.AnswerReviews;
import org.spona.regulations.question.WithdrawalInput;
import org.springframework.context.MessageSource;
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
@RequestMapping("/api/v1/regulations/answers")
@Tag(name = "Answers")
class AnswerApi {

    private final AnswerReading reading;
    private final AnswerAuthoring authoring;
    private final AnswerReviews reviews;
    private final MessageSource messages;

    AnswerApi(AnswerReading reading, AnswerAuthoring authoring, AnswerReviews reviews, MessageSource messages) {
        this.reading = reading;
        this.authoring = authoring;
        this.reviews = reviews;
        this.messages = messages;
    }

    @GetMapping
    @Operation(
            summary = "The base of answers as the reader may read it, newest first; by words of the title and by act")
    PageOf<AnswerResource> list(@Valid AnswerFilter filter, @Valid PageRequest page, Locale locale) {
        return reading.list(filter, page).map(answer -> resource(answer, locale));
    }

    @GetMapping("/due")
    @Operation(summary = "What is to be reviewed, what has waited longest first; empty for whoever is not staff")
    PageOf<AnswerResource> listDue(@Valid PageRequest page, Locale locale) {
        return reading.listDue(page).map(answer -> resource(answer, locale));
    }

    @GetMapping("/{id}")
    AnswerResource get(@PathVariable UUID id, Locale locale) {
        return resource(reading.get(id), locale);
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Saves a draft under an id that the client chose, or changes it; for editors and coordinators",
            description = "A draft that names the question that it answers is given to who asked once it is published.")
    AnswerResource save(@PathVariable UUID id, @Valid @RequestBody AnswerInput input, Locale locale) {
        return resource(authoring.save(id, input), locale);
    }

    @PostMapping("/{id}/publish")
    @Operation(summary = "Lets others read it whom its visibility names, and gives it to who asked")
    AnswerResource publish(@PathVariable UUID id, Locale locale) {
        return resource(authoring.publish(id), locale);
    }

    @PostMapping("/{id}/review")
    @Operation(summary = "Says that what it rests on has changed")
    AnswerResource review(@PathVariable UUID id, Locale locale) {
        return resource(reviews.review(id), locale);
    }

    @PostMapping("/{id}/confirm")
    @Operation(summary = "Says that it still holds, as of today")
    AnswerResource confirm(@PathVariable UUID id, Locale locale) {
        return resource(reviews.confirm(id), locale);
    }

    @PostMapping("/{id}/withdraw")
    @Operation(summary = "Says that it holds no more, and why")
    AnswerResource withdraw(@PathVariable UUID id, @Valid @RequestBody WithdrawalInput input, Locale locale) {
        return resource(reviews.withdraw(id, input), locale);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws away a draft")
    void discard(@PathVariable UUID id) {
        authoring.discard(id);
    }

    private AnswerResource resource(Answer answer, Locale locale) {
        return AnswerResource.of(answer, messages.getMessage("answer.disclaimer", null, locale));
    }
}
