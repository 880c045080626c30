package org.spona.members.digest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenLanguages;

/**
 * What coordinators send of a digest, by form or as JSON.
 *
 * @param version the version that the writer has seen; when given, a newer one is not written over
 */
public record DigestInput(
        @Valid @JsonUnwrapped DigestContent content,
        @Nullable Long version) {

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public DigestInput {
        content = content == null ? new DigestContent("", "", WrittenLanguages.ALL.getFirst()) : content;
    }

    /** The input that would leave a digest as it is. */
    public static DigestInput of(Digest digest) {
        return new DigestInput(digest.content(), digest.version());
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
