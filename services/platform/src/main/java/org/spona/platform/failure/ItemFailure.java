package org.spona.platform.failure;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.nio.charset.CharacterCodingException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * What a failure says about the item in whose handling it came. Every background worker decides by it: it tries again for as
 * long as a transient failure takes, and sets the item aside for any other, be it an error of the virtual machine. A stack
 * that overflows, an array that does not fit or a class that is missing is the item's doing until every item fails.
 *
 * @param isTransient whether something that the work needs is away, so that the same item may succeed later
 * @param reason the kind of failure without its message, which may quote data of people
 */
public record ItemFailure(boolean isTransient, String reason) {

    /** Longer chains of causes are loops. */
    private static final int MOST_CAUSES = 50;

    /** Reads it from what was thrown. */
    public static ItemFailure of(Throwable failure) {
        return new ItemFailure(
                causes(failure).anyMatch(ItemFailure::saysAway),
                thrown(failure).getClass().getSimpleName());
    }

    /** What was thrown, without what was wrapped around it on the way. */
    static Throwable thrown(Throwable failure) {
        return causes(failure).filter(cause -> !isWrapper(cause)).findFirst().orElse(failure);
    }

    private static boolean isWrapper(Throwable cause) {
        return cause.getCause() != null
                && (cause instanceof UndeclaredThrowableException
                        || cause instanceof InvocationTargetException
                        || cause instanceof ExecutionException
                        || cause instanceof CompletionException);
    }

    /** Where it was thrown, for the log: names of the program alone. */
    static String origin(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("unknown");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(MOST_CAUSES);
    }

    private static boolean saysAway(Throwable cause) {
        return switch (cause) {
            case TransientFailure asked -> true;
            // The service stops.
            case InterruptedException stopping -> true;
            // What is read is no text or no archive, whoever sent it.
            case CharacterCodingException content -> false;
            case ZipException content -> false;
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
