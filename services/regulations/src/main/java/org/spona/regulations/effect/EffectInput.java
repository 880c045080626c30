package org.spona.regulations.effect;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What staff send of an effect, by form or as JSON.
 *
 * @param version the version that the writer has seen; when given, a newer one is not written over
 */
public record EffectInput(
        @Valid @JsonUnwrapped EffectContent content,
        @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public EffectInput {
        content = content == null ? EffectContent.blank(null) : content;
    }

    /** An empty one at a provision. */
    static EffectInput blank(@Nullable UUID wid) {
        return new EffectInput(EffectContent.blank(wid), null);
    }

    /** The input that would save an effect as it is. */
    static EffectInput of(Effect effect) {
        return new EffectInput(effect.content(), effect.version());
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
