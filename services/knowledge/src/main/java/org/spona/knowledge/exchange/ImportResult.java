package org.spona.knowledge.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.practice.PracticeIntake.Outcome;
import org.spona.platform.tenancy.Ownership;

/** What became of one line of an import, or would. */
public sealed interface ImportResult {

    /** Counted from 1. */
    long line();

    /** What the line calls itself; null when it could not be read so far. */
    @Nullable String externalId();

    /**
     * It is in.
     *
     * @param ownership whose a new practice becomes, and how far it is shared
     */
    record Taken(long line, String externalId, String title, Ownership ownership, Outcome outcome)
            implements ImportResult {}

    /** It is not, and why. */
    record Rejected(long line, @Nullable String externalId, Reason reason) implements ImportResult, CheckedLine {

        @Override
        public int weight() {
            return 0;
        }
    }

    /**
     * What is wrong with a line. Its words are in the message bundles under {@code import.rejected.<code>}.
     *
     * @param field which of its fields; empty when the line as a whole is meant
     * @param code stable and lower case with hyphens, such as {@code too-long}
     * @param arguments for the placeholders of its message
     */
    record Reason(String field, String code, List<Object> arguments) {

        static Reason of(String field, String code, Object... arguments) {
            return new Reason(field, code, List.of(arguments));
        }
    }
}
