package org.spona.platform.workflow;

import java.time.Instant;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;

/**
 * Something that may be done to a thing: a value of an enum that stands beside the aggregate and is the one place that says who may and
 * when. The aggregate holds its transitions to it, use cases require it, and pages offer what is open.
 *
 * @param <T> the thing
 */
public interface Step<T> {

    /** As the enum names it; in lower case its word in addresses and messages. */
    String name();

    /** Whether it is for this reader, wherever the thing stands. */
    boolean isFor(Reader reader, T thing);

    /** Whether the thing stands so that it can be done now, whoever does it. */
    boolean isPossible(T thing, Instant now);

    /** What those are told for whom it is not. */
    default ErrorCode forbidden() {
        return CommonError.FORBIDDEN;
    }

    /** What is told while the thing does not stand so. */
    ErrorCode impossible();

    /** Whether it takes something away from people, so that its button warns. */
    default boolean takesAway() {
        return false;
    }

    /** Whether this reader may do it now. */
    default boolean isOpen(Reader reader, T thing, Instant now) {
        return isFor(reader, thing) && isPossible(thing, now);
    }

    /**
     * Refuses who may not do it now.
     *
     * @throws Refusal {@link #forbidden} or {@link #impossible}
     */
    default void require(Reader reader, T thing, Instant now) {
        if (!isFor(reader, thing)) {
            throw new Refusal(forbidden());
        }
        requirePossible(thing, now);
    }

    /**
     * Refuses what cannot be done with the thing as it stands.
     *
     * @throws Refusal {@link #impossible}
     */
    default void requirePossible(T thing, Instant now) {
        if (!isPossible(thing, now)) {
            throw new Refusal(impossible());
        }
    }
}
