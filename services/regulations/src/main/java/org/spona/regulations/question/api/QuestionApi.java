package org.spona.regulations.question.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.question.QuestionAsking;
import org.spona.regulations.question.QuestionFilter;
import org.spona.regulations.question.QuestionInput;
import org.spona.regulations.question.QuestionReading;
import org.spona.regulations.question.QuestionTaking;
import org.spona.regulations.question.ReopeningInput;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/regulations/questions")
@Tag(name = "Questions")
class QuestionApi {

    private final QuestionReading reading;
    private final QuestionAsking asking;
    private final QuestionTaking taking;

    QuestionApi(QuestionReading reading, QuestionAsking asking, QuestionTaking taking) {
        this.reading = reading;
        this.asking = asking;
        this.taking = taking;
    }

    /** Which answer a question is given. */
    record GivenAnswer(@NotNull UUID answerId) {}

    @GetMapping
    @Operation(
            summary = "What the reader's organisations have asked, or what staff have before them",
            description =
                    "Without a queue the first that is for the reader: for staff what nobody works on. Nobody else sees that there are any.")
    PageOf<QuestionResource> list(@Valid QuestionFilter filter, @Valid PageRequest page) {
        return reading.list(filter, page).map(QuestionResource::of);
    }

    @GetMapping("/{id}")
    QuestionResource get(@PathVariable UUID id) {
        return QuestionResource.of(reading.get(id));
    }

    @PutMapping("/{id}")
    @Operation(
            summary =
                    "Asks the staff of a network under an id that the client chose, or asks better what nobody works on yet")
    QuestionResource save(@PathVariable UUID id, @Valid @RequestBody QuestionInput input) {
        return QuestionResource.of(asking.save(id, input));
    }

    @PostMapping("/{id}/withdraw")
    @Operation(summary = "Says that no answer is needed any more")
    QuestionResource withdraw(@PathVariable UUID id) {
        return QuestionResource.of(asking.withdraw(id));
    }

    @PostMapping("/{id}/take")
    @Operation(summary = "Works on it from now on; for staff")
    QuestionResource take(@PathVariable UUID id) {
        return QuestionResource.of(taking.take(id));
    }

    @PostMapping("/{id}/return")
    @Operation(summary = "Leaves it to others of the staff")
    QuestionResource giveBack(@PathVariable UUID id) {
        return QuestionResource.of(taking.giveBack(id));
    }

    @PostMapping("/{id}/answer")
    @Operation(summary = "Answers it by an answer that is published already; for staff")
    QuestionResource answer(@PathVariable UUID id, @Valid @RequestBody GivenAnswer given) {
        return QuestionResource.of(taking.answerBy(id, given.answerId()));
    }

    @PostMapping("/{id}/accept")
    @Operation(summary = "Says that this is the answer")
    QuestionResource accept(@PathVariable UUID id) {
        return QuestionResource.of(asking.accept(id));
    }

    @PostMapping("/{id}/reopen")
    @Operation(summary = "Says that this is not what was asked, once")
    QuestionResource reopen(@PathVariable UUID id, @Valid @RequestBody ReopeningInput input) {
        return QuestionResource.of(asking.reopen(id, input));
    }
}
