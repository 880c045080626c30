package org.spona.meetings.task.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.meetings.task.PartInput;
import org.spona.meetings.task.PartResource;
import org.spona.meetings.task.TaskAuthoring;
import org.spona.meetings.task.TaskMoving;
import org.spona.meetings.task.TaskReading;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tasks/parts/{id}")
@Tag(name = "Tasks")
class TaskPartApi {

    private final TaskReading tasks;
    private final TaskMoving moving;
    private final TaskAuthoring authoring;

    TaskPartApi(TaskReading tasks, TaskMoving moving, TaskAuthoring authoring) {
        this.tasks = tasks;
        this.moving = moving;
        this.authoring = authoring;
    }

    @GetMapping
    PartResource get(@PathVariable UUID id) {
        return PartResource.of(tasks.getPart(id));
    }

    @PutMapping
    @Operation(
            summary = "Says how far the reader's institution is with its part; saying the same again changes nothing")
    PartResource move(@PathVariable UUID id, @Valid @RequestBody PartInput input) {
        return PartResource.of(moving.move(id, input));
    }

    @PostMapping("/drop")
    @Operation(summary = "Asks one institution for its part no more")
    PartResource drop(@PathVariable UUID id) {
        return PartResource.of(authoring.dropPart(id));
    }
}
