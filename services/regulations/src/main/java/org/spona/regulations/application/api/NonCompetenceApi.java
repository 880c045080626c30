package org.spona.regulations.application.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.spona.regulations.application.EvidenceChecks;
import org.spona.regulations.application.NonCompetence;
import org.spona.regulations.application.NonCompetenceInput;
import org.spona.regulations.application.NonCompetences;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Obligations")
class NonCompetenceApi {

    private final NonCompetences nonCompetences;
    private final EvidenceChecks checks;

    NonCompetenceApi(NonCompetences nonCompetences, EvidenceChecks checks) {
        this.nonCompetences = nonCompetences;
        this.checks = checks;
    }

    @GetMapping("/api/v1/regulations/competence")
    @Operation(summary = "The regulations that the organisation of the reader's workplace says are not its business")
    List<NonCompetence> list() {
        return nonCompetences.listMine();
    }

    @PutMapping("/api/v1/regulations/{id}/competence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary =
                    "Says once that what a regulation asks is not the organisation's business; nothing of it is asked any more")
    void say(@PathVariable UUID id, @Valid @RequestBody NonCompetenceInput input) {
        nonCompetences.say(id, input);
    }

    @DeleteMapping("/api/v1/regulations/{id}/competence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes that back: what the regulation asks is asked again")
    void withdraw(@PathVariable UUID id) {
        nonCompetences.withdraw(id);
    }

    @PostMapping("/api/v1/obligations/{id}/applications/{organisationId}/check")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Staff note that they have looked at what an organisation shows; it counts until that changes")
    void check(@PathVariable UUID id, @PathVariable UUID organisationId) {
        checks.check(id, organisationId);
    }
}
