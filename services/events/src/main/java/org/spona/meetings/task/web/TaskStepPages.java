package org.spona.meetings.task.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.task.Task;
import org.spona.meetings.task.TaskAuthoring;
import org.spona.meetings.task.TaskList;
import org.spona.meetings.task.TaskReading;
import org.spona.meetings.task.TaskStep;
import org.spona.platform.language.Counts;
import org.spona.platform.workflow.StepPages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Reminding those whose parts are open, and dropping a task: how many institutions it reaches is said and asked once. */
@Controller
@RequestMapping("/tasks/{id}/{step:remind|drop}")
class TaskStepPages extends StepPages<Task, TaskStep> {

    private final TaskAuthoring authoring;
    private final TaskList lists;
    private final Counts counts;

    TaskStepPages(TaskAuthoring authoring, TaskReading tasks, TaskList lists, Counts counts, Clock clock) {
        super(TaskStep.class, "task", "/tasks/", tasks::get, clock);
        this.authoring = authoring;
        this.lists = lists;
        this.counts = counts;
    }

    @Override
    protected String reach(TaskStep step, Task task, Locale locale) {
        long open = lists.parts(task.getId()).stream()
                .filter(part -> !part.settled())
                .count();
        return counts.text(steps(task.getId()).code(step) + ".reach", open, locale);
    }

    @Override
    protected void take(TaskStep step, UUID id) {
        switch (step) {
            case REMIND -> authoring.remind(id);
            case DROP -> authoring.drop(id);
            case EDIT -> throw new IllegalArgumentException(step + " has a page of its own");
        }
    }
}
