package org.spona.meetings.opinion;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an opinion is asked on, by form or as JSON.
 *
 * @param bodyId the body that gives it; asked for once
 * @param version the version that was seen; a newer one is not written over
 */
public record OpinionInput(
        @NotNull @Valid @JsonUnwrapped OpinionContent content,
        @Nullable UUID bodyId,
        @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public OpinionInput {
        content = content == null ? new OpinionContent(null, null, null, null, null, null, null, null) : content;
    }

    /** The input that would save an opinion as it is. */
    static OpinionInput of(Opinion opinion) {
        return new OpinionInput(opinion.content(), opinion.bodyId(), opinion.version());
    }
}
