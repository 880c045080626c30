package org.spona.meetings.decision.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.meetings.decision.DecisionAuthoring;
import org.spona.meetings.decision.DecisionFilter;
import org.spona.meetings.decision.DecisionInput;
import org.spona.meetings.decision.DecisionReading;
import org.spona.meetings.decision.DecisionResource;
import org.spona.meetings.decision.DecisionStep;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/decisions")
@Tag(name = "Decisions")
class DecisionApi {

    private final DecisionAuthoring authoring;
    private final DecisionReading decisions;

    DecisionApi(DecisionAuthoring authoring, DecisionReading decisions) {
        this.authoring = authoring;
        this.decisions = decisions;
    }

    @GetMapping
    @Operation(summary = "The register of decisions, the newest first")
    PageOf<DecisionResource> list(@Valid DecisionFilter filter, @Valid PageRequest page) {
        return PageOf.of(decisions.list(filter, page)).map(DecisionResource::of);
    }

    @GetMapping("/{id}")
    DecisionResource get(@PathVariable UUID id) {
        return DecisionResource.of(decisions.get(id));
    }

    @PutMapping("/{id}")
    @Operation(
            summary =
                    "Makes a decision on an item of a meeting under an id that the client chose, or words it otherwise until the minutes are approved")
    DecisionResource save(@PathVariable UUID id, @Valid @RequestBody DecisionInput input) {
        return DecisionResource.of(authoring.save(id, input));
    }

    @PostMapping("/{id}/fulfil")
    @Operation(summary = "It is done")
    DecisionResource fulfil(@PathVariable UUID id) {
        return DecisionResource.of(authoring.end(id, DecisionStep.FULFIL));
    }

    @PostMapping("/{id}/supersede")
    @Operation(summary = "Another has taken its place")
    DecisionResource supersede(@PathVariable UUID id) {
        return DecisionResource.of(authoring.end(id, DecisionStep.SUPERSEDE));
    }

    @PostMapping("/{id}/revoke")
    @Operation(summary = "Takes it back")
    DecisionResource revoke(@PathVariable UUID id) {
        return DecisionResource.of(authoring.end(id, DecisionStep.REVOKE));
    }
}
