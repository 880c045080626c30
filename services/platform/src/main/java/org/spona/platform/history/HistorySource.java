package org.spona.platform.history;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.findable.Thing;
import org.spona.platform.problem.Refusal;

/** A kind of things that have a history. What a new kind writes, besides {@link Recorded} at its aggregate. */
public interface HistorySource {

    /** The word with which messages begin that name its fields, such as {@code practice}. */
    String kind();

    /**
     * A thing as it is now.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    Thing get(UUID id);

    /** A value of a field in words; empty where the general rules do: messages for constants, days as they are written. */
    default Optional<String> words(String field, String value, Locale locale) {
        return Optional.empty();
    }
}
