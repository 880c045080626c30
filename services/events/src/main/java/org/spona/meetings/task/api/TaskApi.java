package org.spona.meetings.task.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.task.PartLine;
import org.spona.meetings.task.TaskAuthoring;
import org.spona.meetings.task.TaskFilter;
import org.spona.meetings.task.TaskInput;
import org.spona.meetings.task.TaskLine;
import org.spona.meetings.task.TaskList;
import org.spona.meetings.task.TaskReading;
import org.spona.meetings.task.TaskResource;
import org.spona.meetings.task.TaskResources;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tasks")
@Tag(name = "Tasks")
class TaskApi {

    private final TaskAuthoring authoring;
    private final TaskReading tasks;
    private final TaskResources resources;
    private final TaskList lists;
    private final MeetingReading meetings;

    TaskApi(
            TaskAuthoring authoring,
            TaskReading tasks,
            TaskResources resources,
            TaskList lists,
            MeetingReading meetings) {
        this.authoring = authoring;
        this.tasks = tasks;
        this.resources = resources;
        this.lists = lists;
        this.meetings = meetings;
    }

    /** How many institutions were written to. */
    record Reminded(int institutions) {}

    @GetMapping
    @Operation(
            summary =
                    "Tasks of the reader's institution, those that her organisation gave, or all that she reads; late ones first")
    PageOf<TaskLine> list(@ParameterObject TaskFilter filter, @Valid PageRequest page) {
        return lists.list(filter, page);
    }

    @GetMapping("/of-meeting/{meetingId}")
    @Operation(summary = "The tasks that were given at a meeting")
    List<TaskLine> listOf(@PathVariable UUID meetingId) {
        return lists.listOf(meetings.get(meetingId).getId());
    }

    @GetMapping("/left-over/{meetingId}")
    @Operation(
            summary =
                    "What meetings before one left open for those who are invited to it: parts whose day comes before it")
    PageOf<PartLine> leftOver(@PathVariable UUID meetingId, @Valid PageRequest page) {
        return lists.leftOver(meetings.get(meetingId), page);
    }

    @GetMapping("/{id}")
    TaskResource get(@PathVariable UUID id) {
        return resources.get(id);
    }

    @PutMapping("/{id}")
    @Operation(
            summary =
                    "Gives a task under an id that the client chose, or changes one; those who are asked are written to, and those who are missing are asked no more")
    TaskResource save(@PathVariable UUID id, @Valid @RequestBody TaskInput input) {
        authoring.save(id, input);
        return resources.get(id);
    }

    @GetMapping("/{id}/parts")
    @Operation(summary = "The parts of a task, by institution")
    List<PartLine> parts(@PathVariable UUID id) {
        return lists.parts(tasks.get(id).getId());
    }

    @PostMapping("/{id}/drop")
    @Operation(summary = "Asks nobody any more")
    TaskResource drop(@PathVariable UUID id) {
        authoring.drop(id);
        return resources.get(id);
    }

    @PostMapping("/{id}/remind")
    @Operation(summary = "Writes once more to those whose parts are open, at most once a day")
    Reminded remind(@PathVariable UUID id) {
        return new Reminded(authoring.remind(id));
    }
}
