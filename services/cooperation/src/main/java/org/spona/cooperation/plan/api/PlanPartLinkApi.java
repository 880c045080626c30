package org.spona.cooperation.plan.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.plan.ActionProgress;
import org.spona.cooperation.plan.PlanPartMoving;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/plans/links/{token}")
@Tag(name = "Personal links")
class PlanPartLinkApi {

    private final PlanPartMoving moving;

    PlanPartLinkApi(PlanPartMoving moving) {
        this.moving = moving;
    }

    @GetMapping
    @Operation(summary = "The part of an organisation in a plan to which a personal link leads; without signing in")
    PlanPartResource get(@PathVariable String token) {
        return PlanPartResource.of(moving.getByLink(token));
    }

    @PutMapping
    @Operation(summary = "Says by a personal link how far an action of an organisation is; without signing in")
    PlanPartResource move(
            @PathVariable String token,
            @Valid @RequestBody ActionProgress news,
            @RequestParam(required = false) @Nullable Long version) {
        return PlanPartResource.of(moving.moveByLink(token, news, Optional.ofNullable(version)));
    }
}
