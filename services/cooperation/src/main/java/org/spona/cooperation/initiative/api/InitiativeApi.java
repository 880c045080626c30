package org.spona.cooperation.initiative.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.spona.cooperation.initiative.ClosingInput;
import org.spona.cooperation.initiative.Initiative;
import org.spona.cooperation.initiative.InitiativeAuthoring;
import org.spona.cooperation.initiative.InitiativeFilter;
import org.spona.cooperation.initiative.InitiativeInput;
import org.spona.cooperation.initiative.InitiativePart;
import org.spona.cooperation.initiative.InitiativeProcedure;
import org.spona.cooperation.initiative.InitiativeRegister;
import org.spona.cooperation.initiative.OfferInput;
import org.spona.cooperation.initiative.PartyDecisionInput;
import org.spona.cooperation.initiative.TakingPart;
import org.spona.cooperation.initiative.UserCountInput;
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
@RequestMapping("/api/v1/initiatives")
@Tag(name = "Initiatives")
class InitiativeApi {

    private final InitiativeRegister register;
    private final InitiativeAuthoring authoring;
    private final InitiativeProcedure procedure;
    private final TakingPart taking;

    InitiativeApi(
            InitiativeRegister register,
            InitiativeAuthoring authoring,
            InitiativeProcedure procedure,
            TakingPart taking) {
        this.register = register;
        this.authoring = authoring;
        this.procedure = procedure;
        this.taking = taking;
    }

    @GetMapping
    @Operation(summary = "Initiatives as the reader may read them, last changed first")
    PageOf<InitiativeResource> list(@Valid InitiativeFilter filter, @Valid PageRequest page) {
        PageOf<Initiative> found = register.list(filter, page);
        List<InitiativePart> parts =
                register.parts(found.items().stream().map(Initiative::getId).toList());
        return found.map(initiative -> InitiativeResource.of(initiative, parts));
    }

    @GetMapping("/{id}")
    InitiativeResource get(@PathVariable UUID id) {
        return resource(register.get(id));
    }

    @PutMapping("/{id}")
    @Operation(
            summary =
                    "Saves an idea under an id that the client chose, or changes an initiative that is not decided yet")
    InitiativeResource save(@PathVariable UUID id, @Valid @RequestBody InitiativeInput input) {
        return resource(authoring.save(id, input));
    }

    @PostMapping("/{id}/seek")
    @Operation(summary = "Asks the organisations of the network who takes part")
    InitiativeResource seek(@PathVariable UUID id) {
        return resource(procedure.seek(id));
    }

    @PutMapping("/{id}/offer")
    @Operation(summary = "Says that the reader's organisation would take part")
    InitiativeResource offer(@PathVariable UUID id, @Valid @RequestBody OfferInput input) {
        taking.offer(id, input);
        return resource(register.get(id));
    }

    @PutMapping("/{id}/parties/{organisationId}")
    @Operation(summary = "Takes in an organisation that offered to take part")
    InitiativeResource accept(@PathVariable UUID id, @PathVariable UUID organisationId) {
        return resource(procedure.accept(id, organisationId));
    }

    @PostMapping("/{id}/prepare")
    InitiativeResource prepare(@PathVariable UUID id) {
        return resource(procedure.prepare(id));
    }

    @PostMapping("/{id}/decide")
    @Operation(summary = "Asks its parties to decide")
    InitiativeResource decide(@PathVariable UUID id) {
        return resource(procedure.decide(id));
    }

    @PutMapping("/{id}/decision")
    @Operation(summary = "Enters what the reader's organisation has decided")
    InitiativeResource decision(@PathVariable UUID id, @Valid @RequestBody PartyDecisionInput input) {
        taking.decide(id, input);
        return resource(register.get(id));
    }

    @PostMapping("/{id}/run")
    @Operation(summary = "Says that it runs; a joint service and a ceded task need a decision of each party before")
    InitiativeResource run(@PathVariable UUID id) {
        return resource(procedure.run(id));
    }

    @PutMapping("/{id}/users")
    @Operation(summary = "Says how many people of the reader's organisation use it")
    InitiativeResource count(@PathVariable UUID id, @Valid @RequestBody UserCountInput input) {
        taking.count(id, input);
        return resource(register.get(id));
    }

    @PostMapping("/{id}/leave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "The reader's organisation takes its word back, or leaves; it keeps its part")
    void leave(@PathVariable UUID id) {
        taking.leave(id);
    }

    @PostMapping("/{id}/close")
    @Operation(summary = "Says what came of it")
    InitiativeResource close(@PathVariable UUID id, @Valid @RequestBody ClosingInput input) {
        return resource(procedure.close(id, input));
    }

    @PostMapping("/{id}/drop")
    @Operation(summary = "Says that nothing comes of it, and why")
    InitiativeResource drop(@PathVariable UUID id, @Valid @RequestBody ClosingInput input) {
        return resource(procedure.drop(id, input));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws away an idea")
    void discard(@PathVariable UUID id) {
        authoring.discard(id);
    }

    private InitiativeResource resource(Initiative initiative) {
        return InitiativeResource.of(initiative, register.parts(List.of(initiative.getId())));
    }
}
