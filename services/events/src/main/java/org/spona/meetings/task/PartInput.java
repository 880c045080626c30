package org.spona.meetings.task;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an institution sends of its part, by form or as JSON.
 *
 * @param version the version that she has seen; when given, a newer one is not written over
 */
public record PartInput(
        @Valid @JsonUnwrapped PartReport said, @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public PartInput {
        said = said == null ? new PartReport(null, null, null) : said;
    }

    /** The input that would save a part as it is. */
    public static PartInput of(TaskPart part) {
        return new PartInput(part.said(), part.version());
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
