package org.spona.cooperation.plan.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.plan.ActionProgress;
import org.spona.cooperation.plan.Plan;
import org.spona.cooperation.plan.PlanLinkRequest;
import org.spona.cooperation.plan.PlanPartAsking;
import org.spona.cooperation.plan.PlanPartMoving;
import org.spona.cooperation.plan.PlanPartReading;
import org.spona.cooperation.plan.PlanReading;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/plans/{id}/parts")
@Tag(name = "Plans")
class PlanPartApi {

    private final PlanReading plans;
    private final PlanPartReading parts;
    private final PlanPartMoving moving;
    private final PlanPartAsking asking;

    PlanPartApi(PlanReading plans, PlanPartReading parts, PlanPartMoving moving, PlanPartAsking asking) {
        this.plans = plans;
        this.parts = parts;
        this.moving = moving;
        this.asking = asking;
    }

    @GetMapping
    @Operation(summary = "What each organisation that an adopted plan names as responsible says of its actions")
    List<PlanPartResource> list(@PathVariable UUID id) {
        Plan plan = plans.get(id);
        return parts.list(id).stream()
                .map(part -> PlanPartResource.of(plan, part))
                .toList();
    }

    @GetMapping("/{organisation}")
    PlanPartResource get(@PathVariable UUID id, @PathVariable UUID organisation) {
        return PlanPartResource.of(parts.get(id, organisation));
    }

    @PutMapping("/{organisation}")
    @Operation(
            summary = "Says how far an action of the reader's organisation is; saying the same again changes nothing")
    PlanPartResource move(
            @PathVariable UUID id,
            @PathVariable UUID organisation,
            @Valid @RequestBody ActionProgress news,
            @RequestParam(required = false) @Nullable Long version) {
        return PlanPartResource.of(moving.move(id, organisation, news, Optional.ofNullable(version)));
    }

    @PostMapping("/{organisation}/links")
    @Operation(
            summary =
                    "Sends personal links to people of an organisation who have no account; who was sent one is not sent another")
    PlanPartResource sendLinks(
            @PathVariable UUID id, @PathVariable UUID organisation, @Valid @RequestBody PlanLinkRequest request) {
        return PlanPartResource.of(asking.ask(id, organisation, request));
    }
}
