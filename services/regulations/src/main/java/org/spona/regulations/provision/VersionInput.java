package org.spona.regulations.provision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What staff send of a version, by form or as JSON.
 *
 * @param version the version of the row that the writer has seen; when given, a newer one is not written over
 */
public record VersionInput(
        @Valid @JsonUnwrapped ActVersionContent content,
        @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public VersionInput {
        content = content == null ? ActVersionContent.blank() : content;
    }

    /** An empty one. */
    public static VersionInput blank() {
        return new VersionInput(ActVersionContent.blank(), null);
    }

    /** The input that would save a version as it is. */
    public static VersionInput of(ActVersion version) {
        return new VersionInput(version.content(), version.version());
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
