package org.spona.meetings.task.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.task.TaskAuthoring;
import org.spona.meetings.task.TaskPart;
import org.spona.meetings.task.TaskPartStep;
import org.spona.meetings.task.TaskReading;
import org.spona.platform.workflow.StepPages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asking one institution for its part no more. */
@Controller
@RequestMapping("/tasks/parts/{id}/{step:drop}")
class TaskPartStepPages extends StepPages<TaskPart, TaskPartStep> {

    private final TaskAuthoring authoring;
    private final MessageSource messages;

    TaskPartStepPages(TaskAuthoring authoring, TaskReading tasks, MessageSource messages, Clock clock) {
        super(TaskPartStep.class, "task.part", "/tasks/parts/", tasks::getPart, clock);
        this.authoring = authoring;
        this.messages = messages;
    }

    @Override
    protected String reach(TaskPartStep step, TaskPart part, Locale locale) {
        return messages.getMessage(steps(part.getId()).code(step) + ".reach", null, locale);
    }

    @Override
    protected void take(TaskPartStep step, UUID id) {
        switch (step) {
            case DROP -> authoring.dropPart(id);
            case MOVE -> throw new IllegalArgumentException(step + " has a page of its own");
        }
    }
}
