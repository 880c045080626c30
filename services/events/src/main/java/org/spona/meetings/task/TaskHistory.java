package org.spona.meetings.task;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.spona.meetings.task.Task.Status;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.HistorySource;
import org.spona.platform.history.RecordedState;
import org.springframework.stereotype.Component;

/** The history of tasks: what was asked, and whether it still is. How far institutions are stands in their parts. */
@Component
public class TaskHistory implements HistorySource {

    /** What is kept of a task. */
    private record Fields(Status status, @JsonUnwrapped TaskContent content) {}

    private final TaskReading tasks;

    TaskHistory(TaskReading tasks) {
        this.tasks = tasks;
    }

    static RecordedState stateOf(Task task) {
        return new RecordedState(
                Task.KIND,
                task.getId(),
                task.ownership(),
                task.readers(),
                true,
                new Fields(task.status(), task.content()));
    }

    @Override
    public String kind() {
        return Task.KIND;
    }

    @Override
    public Thing get(UUID id) {
        return tasks.get(id).thing();
    }
}
