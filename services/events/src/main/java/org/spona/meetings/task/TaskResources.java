package org.spona.meetings.task;

import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tasks as JSON, each read with those who are asked in one transaction. */
@Component
@Transactional(readOnly = true)
public class TaskResources {

    private final TaskReading tasks;

    TaskResources(TaskReading tasks) {
        this.tasks = tasks;
    }

    /**
     * The task with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public TaskResource get(UUID id) {
        return TaskResource.of(tasks.get(id));
    }
}
