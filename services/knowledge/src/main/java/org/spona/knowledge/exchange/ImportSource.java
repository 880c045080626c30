package org.spona.knowledge.exchange;

import java.io.IOException;
import java.util.Optional;
import org.spona.knowledge.exchange.ImportResult.Reason;
import tools.jackson.databind.JsonNode;

/** Where the lines of an import come from, one after the other. */
@FunctionalInterface
public interface ImportSource {

    /** A line as it came. */
    sealed interface Line {

        /** Counted from 1. */
        long number();

        /** It has fields; what they hold is not checked yet. */
        record Read(long number, JsonNode fields) implements Line {}

        /** It could not even be read. */
        record Unreadable(long number, Reason reason) implements Line {}
    }

    /**
     * The next line; empty at the end.
     *
     * @throws IOException when no more can be read
     */
    Optional<Line> next() throws IOException;
}
