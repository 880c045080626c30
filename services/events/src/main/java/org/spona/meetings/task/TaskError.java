package org.spona.meetings.task;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a task. */
public final class TaskError {

    /** The reader does not convene for the organisation that gave it. */
    public static final ErrorCode NOT_YOURS = ErrorCode.of("task-not-yours", HttpStatus.FORBIDDEN);

    /** The part is another institution's. */
    public static final ErrorCode NOT_YOUR_PART = ErrorCode.of("task-not-your-part", HttpStatus.FORBIDDEN);

    /** The task, or the part, was dropped or is settled. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("task-wrong-status", HttpStatus.CONFLICT);

    /** One part was moved too often in a day. */
    public static final ErrorCode MOVED_TOO_OFTEN = ErrorCode.of("task-moved-too-often", HttpStatus.TOO_MANY_REQUESTS);

    /** The part to which a personal link belongs is asked no more, or the time for it has passed. */
    public static final ErrorCode LINK_ENDED = ErrorCode.of("task-link-ended", HttpStatus.GONE);

    private TaskError() {}
}
