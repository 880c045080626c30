package org.spona.knowledge.practice.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.spona.knowledge.practice.PracticeAuthoring;
import org.spona.knowledge.practice.PracticeInput;
import org.spona.knowledge.practice.PracticeReading;
import org.spona.knowledge.practice.notice.PracticeQuestions;
import org.spona.platform.question.QuestionCount;
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
@RequestMapping("/api/v1/practices/{id}")
@Tag(name = "Practices")
class PracticeApi {

    private final PracticeAuthoring authoring;
    private final PracticeReading practices;
    private final PracticeQuestions questions;

    PracticeApi(PracticeAuthoring authoring, PracticeReading practices, PracticeQuestions questions) {
        this.authoring = authoring;
        this.practices = practices;
        this.questions = questions;
    }

    /** The reason for which an editor gives a draft back. */
    record Return(@NotBlank @Size(max = 2000) String reason) {}

    /** A question to those who wrote it. */
    record Question(
            @NotBlank @Size(max = QuestionCount.LENGTH) String text) {}

    @PutMapping("/questions/{questionId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Asks those who wrote it, under an id that the client chose",
            description = "They get it by mail and answer to the reader's address; hers is told, theirs is not.")
    void ask(@PathVariable UUID id, @PathVariable UUID questionId, @Valid @RequestBody Question question) {
        questions.ask(questionId, id, question.text());
    }

    @GetMapping
    PracticeResource get(@PathVariable UUID id) {
        return PracticeResource.of(practices.get(id));
    }

    @PutMapping
    @Operation(summary = "Saves a draft under an id that the client chose, or changes what was saved before")
    PracticeResource save(@PathVariable UUID id, @Valid @RequestBody PracticeInput input) {
        return PracticeResource.of(authoring.save(id, input));
    }

    @PostMapping("/submit")
    @Operation(summary = "Hands a draft to the editors of its network")
    PracticeResource submit(@PathVariable UUID id) {
        return PracticeResource.of(authoring.submit(id));
    }

    @PostMapping("/publish")
    @Operation(summary = "Publishes what was submitted; for editors of its network")
    PracticeResource publish(@PathVariable UUID id) {
        return PracticeResource.of(authoring.publish(id));
    }

    @PostMapping("/return")
    @Operation(summary = "Gives back what was submitted, with a reason; for editors of its network")
    PracticeResource giveBack(@PathVariable UUID id, @Valid @RequestBody Return command) {
        return PracticeResource.of(authoring.returnToAuthor(id, command.reason()));
    }

    @PostMapping("/withdraw")
    @Operation(summary = "Takes what was published out of others' sight")
    PracticeResource withdraw(@PathVariable UUID id) {
        return PracticeResource.of(authoring.withdraw(id));
    }

    @PostMapping("/restore")
    @Operation(summary = "Undoes a withdrawal; for the organisation that withdrew it and for editors of its network")
    PracticeResource restore(@PathVariable UUID id) {
        return PracticeResource.of(authoring.restore(id));
    }

    @PostMapping("/takeover")
    @Operation(summary = "Makes an imported practice the own of the municipality that it is about; for its writers")
    PracticeResource takeOver(@PathVariable UUID id) {
        return PracticeResource.of(authoring.takeOver(id));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws away a draft that was never submitted")
    void discard(@PathVariable UUID id) {
        authoring.discard(id);
    }
}
