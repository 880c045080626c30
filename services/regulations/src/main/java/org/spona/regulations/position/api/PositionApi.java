package org.spona.regulations.position.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.position.OutcomeInput;
import org.spona.regulations.position.PointAnswer;
import org.spona.regulations.position.PointAnswerInput;
import org.spona.regulations.position.Position;
import org.spona.regulations.position.PositionAuthoring;
import org.spona.regulations.position.PositionFilter;
import org.spona.regulations.position.PositionInput;
import org.spona.regulations.position.PositionParts;
import org.spona.regulations.position.PositionProcedure;
import org.spona.regulations.position.PositionReading;
import org.spona.regulations.position.Signature;
import org.spona.regulations.position.SignatureInput;
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
@RequestMapping("/api/v1/positions")
@Tag(name = "Positions")
class PositionApi {

    private final PositionReading reading;
    private final PositionAuthoring authoring;
    private final PositionProcedure procedure;
    private final PositionParts parts;

    PositionApi(
            PositionReading reading, PositionAuthoring authoring, PositionProcedure procedure, PositionParts parts) {
        this.reading = reading;
        this.authoring = authoring;
        this.procedure = procedure;
        this.parts = parts;
    }

    @GetMapping
    @Operation(summary = "Joint positions as the reader may read them, last changed first")
    PageOf<PositionResource> list(@Valid PositionFilter filter, @Valid PageRequest page) {
        PageOf<Position> found = reading.list(filter, page);
        List<UUID> ids = found.items().stream().map(Position::getId).toList();
        List<Signature> signatures = reading.signatures(ids);
        List<PointAnswer> answers = reading.answers(ids);
        return found.map(position -> PositionResource.of(position, signatures, answers));
    }

    @GetMapping("/{id}")
    PositionResource get(@PathVariable UUID id) {
        return resource(reading.get(id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Saves a draft under an id that the client chose, or changes it; for editors and coordinators")
    PositionResource save(@PathVariable UUID id, @Valid @RequestBody PositionInput input) {
        return resource(authoring.save(id, input));
    }

    @PostMapping("/{id}/open")
    @Operation(summary = "Asks organisations to sign; its text stays as it is from then on")
    PositionResource open(@PathVariable UUID id) {
        return resource(procedure.open(id));
    }

    @PostMapping("/{id}/recall")
    @Operation(summary = "Makes it a draft again; what was signed is signed no more")
    PositionResource recall(@PathVariable UUID id) {
        return resource(procedure.recall(id));
    }

    @PutMapping("/{id}/signature")
    @Operation(summary = "Signs for the reader's organisation, or declines with a reason")
    PositionResource sign(@PathVariable UUID id, @Valid @RequestBody SignatureInput input) {
        return resource(parts.sign(id, input));
    }

    @PostMapping("/{id}/send")
    @Operation(summary = "Lets the addressee read and answer it")
    PositionResource send(@PathVariable UUID id) {
        return resource(procedure.send(id));
    }

    @PutMapping("/{id}/answers/{point}")
    @Operation(summary = "Answers a point, numbered from 1, for the addressee")
    PositionResource answer(
            @PathVariable UUID id, @PathVariable int point, @Valid @RequestBody PointAnswerInput input) {
        return resource(parts.answer(id, point, input));
    }

    @PostMapping("/{id}/follow")
    @Operation(summary = "Says what came of it")
    PositionResource follow(@PathVariable UUID id, @Valid @RequestBody OutcomeInput input) {
        return resource(procedure.follow(id, input));
    }

    @PostMapping("/{id}/close")
    @Operation(summary = "Says that nothing more is to be done")
    PositionResource close(@PathVariable UUID id) {
        return resource(procedure.close(id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws away a draft")
    void discard(@PathVariable UUID id) {
        authoring.discard(id);
    }

    private PositionResource resource(Position position) {
        List<UUID> id = List.of(position.getId());
        return PositionResource.of(position, reading.signatures(id), reading.answers(id));
    }
}
