package org.spona.meetings.task.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.spona.meetings.task.PartInput;
import org.spona.meetings.task.PartResource;
import org.spona.meetings.task.TaskMoving;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tasks/links/{token}")
@Tag(name = "Personal links")
class TaskLinkApi {

    private final TaskMoving moving;

    TaskLinkApi(TaskMoving moving) {
        this.moving = moving;
    }

    @GetMapping
    @Operation(summary = "The part of a task to which a personal link leads; without signing in")
    PartResource get(@PathVariable String token) {
        return PartResource.of(moving.getByLink(token));
    }

    @PutMapping
    @Operation(summary = "What an institution says of its part by a personal link; without signing in")
    PartResource move(@PathVariable String token, @Valid @RequestBody PartInput input) {
        return PartResource.of(moving.moveByLink(token, input));
    }
}
