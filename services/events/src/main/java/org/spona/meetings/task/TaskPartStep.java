package org.spona.meetings.task;

import java.time.Instant;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.workflow.Step;

/** What can be done with a part of a task while the task is asked for. */
public enum TaskPartStep implements Step<TaskPart> {
    /** Say how far it is: the institution's own word. */
    MOVE,
    /** Ask this institution for it no more. */
    DROP;

    @Override
    public boolean isFor(Reader reader, TaskPart part) {
        return switch (this) {
            case MOVE -> part.isOf(reader);
            case DROP -> part.task().isGivenBy(reader);
        };
    }

    @Override
    public boolean isPossible(TaskPart part, Instant now) {
        return part.isAsked()
                && switch (this) {
                    case MOVE -> part.said().status() != PartStatus.DROPPED;
                    case DROP -> !part.said().status().isSettled();
                };
    }

    @Override
    public ErrorCode forbidden() {
        return this == MOVE ? TaskError.NOT_YOUR_PART : TaskError.NOT_YOURS;
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
