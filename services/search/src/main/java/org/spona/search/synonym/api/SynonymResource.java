package org.spona.search.synonym.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.search.synonym.Synonym;
import org.spona.search.synonym.SynonymContent;

/**
 * An entry of the synonyms as JSON.
 *
 * @param networkId for whose readers it holds; absent for everybody
 * @param shipped whether it came with Spona
 */
record SynonymResource(
        UUID id,
        @JsonUnwrapped SynonymContent content,
        @Nullable UUID networkId,
        boolean inForce,
        boolean shipped,
        Instant changedAt,
        long version) {

    static SynonymResource of(Synonym synonym) {
        return new SynonymResource(
                synonym.getId(),
                synonym.content(),
                synonym.networkId().orElse(null),
                synonym.inForce(),
                synonym.shipped(),
                synonym.changedAt(),
                synonym.version());
    }
}
