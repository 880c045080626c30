package org.spona.platform.events;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.transaction.CannotCreateTransactionException;

/** A record of a batch could not be handled; those before it were. */
sealed class HandlingFailure extends BatchListenerFailedException {

    private static final long serialVersionUID = 1L;

    private HandlingFailure(String message, RuntimeException cause, int index) {
        super(message, cause, index);
    }

    /** Something that the handler needs is away: worth trying for as long as it takes. */
    static final class Passing extends HandlingFailure {
        private static final long serialVersionUID = 1L;

        private Passing(RuntimeException cause, int index) {
            super("Something that the consumer needs is away", cause, index);
        }
    }

    /** The record itself is the trouble. */
    static final class Lasting extends HandlingFailure {
        private static final long serialVersionUID = 1L;

        private Lasting(RuntimeException cause, int index) {
            super("The record cannot be handled", cause, index);
        }
    }

    static HandlingFailure of(RuntimeException cause, int index) {
        return isPassing(cause) ? new Passing(cause, index) : new Lasting(cause, index);
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

    static boolean isPassing(RuntimeException failure) {
        return Stream.<Throwable>iterate(failure, Throwable::getCause)
                .takeWhile(cause -> cause != null)
                .anyMatch(HandlingFailure::saysAway);
    }

    private static boolean saysAway(Throwable cause) {
        return switch (cause) {
            case TryAgainException asked -> true;
            case IOException connection -> true;
            case TransientDataAccessException lock -> true;
            case RecoverableDataAccessException connection -> true;
            case DataAccessResourceFailureException connection -> true;
            case CannotCreateTransactionException connection -> true;
            case SQLException database -> isConnectionTrouble(database);
            default -> false;
        };
    }

    /** SQLSTATE classes 08 connection, 53 resources, 57 operator intervention, 40 rollback (PostgreSQL, appendix A). */
    private static boolean isConnectionTrouble(SQLException failure) {
        String state = Optional.ofNullable(failure.getSQLState()).orElse("");
        return Stream.of("08", "53", "57", "40").anyMatch(state::startsWith);
    }
}
