package org.spona.regulations.effect.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.spona.regulations.effect.Effect;
import org.spona.regulations.effect.EffectContent;

/**
 * An effect as JSON.
 *
 * @param versionId the version, maybe still a draft, that has it
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record EffectResource(
        UUID id,
        UUID regulationId,
        Effect.Status status,
        @JsonUnwrapped EffectContent content,
        Optional<UUID> versionId,
        Instant updatedAt,
        long version) {

    static EffectResource of(Effect effect) {
        return new EffectResource(
                effect.getId(),
                effect.regulationId(),
                effect.status(),
                effect.content(),
                effect.versionId(),
                effect.updatedAt(),
                effect.version());
    }
}
