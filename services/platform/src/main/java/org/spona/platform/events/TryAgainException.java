package org.spona.platform.events;

import org.spona.platform.failure.TransientFailure;

/**
 * Thrown by a handler when something it needs is away for a while: the events come again, with growing pauses, until it
 * succeeds. Failures of the database and input/output errors are understood in this way without it.
 */
public final class TryAgainException extends RuntimeException implements TransientFailure {

    private static final long serialVersionUID = 1L;

    /**
     * Asks for the events again.
     *
     * @param what what is away, for the log
     * @param cause how that was noticed
     */
    public TryAgainException(String what, Throwable cause) {
        super(what, cause);
    }
}
