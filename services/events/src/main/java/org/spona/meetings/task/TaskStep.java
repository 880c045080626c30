package org.spona.meetings.task;

import java.time.Instant;
import org.spona.meetings.task.Task.Status;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.workflow.Step;

/** What can be done with a task, by those who gave it, until it is dropped. */
public enum TaskStep implements Step<Task> {
    /** Change what is asked, and of whom. */
    EDIT,
    /** Write once more to those whose parts are open. */
    REMIND,
    /** Ask for it no more. */
    DROP;

    @Override
    public boolean isFor(Reader reader, Task task) {
        return task.isGivenBy(reader);
    }

    @Override
    public boolean isPossible(Task task, Instant now) {
        return task.status() == Status.GIVEN && (this != REMIND || task.isOpen());
    }

    @Override
    public ErrorCode forbidden() {
        return TaskError.NOT_YOURS;
    }

    @Override
    public ErrorCode impossible() {
        return TaskError.WRONG_STATUS;
    }

    @Override
    public boolean takesAway() {
        return this == DROP;
    }
}
