package org.spona.platform.events;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.failure.ItemFailure;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.BatchListenerFailedException;

/** A record of a batch could not be handled; those before it were. */
sealed class HandlingFailure extends BatchListenerFailedException {

    private static final long serialVersionUID = 1L;

    private HandlingFailure(String message, Throwable cause, int index) {
        super(message, cause, index);
    }

    /** Something that the handler needs is away: worth trying for as long as it takes. */
    static final class Transient extends HandlingFailure {
        private static final long serialVersionUID = 1L;

        private Transient(Throwable cause, int index) {
            super("Something that the consumer needs is away", cause, index);
        }
    }

    /** The record itself is the trouble. */
    static final class Permanent extends HandlingFailure {
        private static final long serialVersionUID = 1L;

        private Permanent(Throwable cause, int index) {
            super("The record cannot be handled", cause, index);
        }
    }

    static HandlingFailure of(Throwable cause, int index) {
        return ItemFailure.of(cause).isTransient() ? new Transient(cause, index) : new Permanent(cause, index);
    }

    /** What the handler threw, without what was wrapped around it on the way. */
    static Throwable cause(Throwable failure) {
        return Stream.iterate(failure, Throwable::getCause)
                .takeWhile(cause -> cause != null)
                .filter(cause -> !(cause instanceof KafkaException))
                .findFirst()
                .orElse(failure);
    }

    /** The kind of failure; its message may quote data of people. */
    static String nameOf(@Nullable Throwable failure) {
        return failure == null ? "unknown" : cause(failure).getClass().getName();
    }
}
