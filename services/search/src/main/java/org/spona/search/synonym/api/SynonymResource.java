package org.spona.search.synonym.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.search.synonym.Synonym;
import org.spona.search.synonym.Synonym.Direction;

/**
 * An entry of the synonyms as JSON.
 *
 * @param networkId for whose readers it holds; absent for everybody
 * @param shipped whether it came with Spona
 */
record SynonymResource(
        UUID id,
        List<String> expressions,
        Direction direction,
        String note,
        String source,
        @Nullable UUID networkId,
        boolean inForce,
        boolean shipped,
        Instant changedAt,
        long version) {

    static SynonymResource of(Synonym synonym) {
        var content = synonym.content();
        return new SynonymResource(
                synonym.getId(),
                content.expressions(),
                content.direction(),
                content.note(),
                content.source(),
                synonym.networkId().orElse(null),
                synonym.inForce(),
                synonym.shipped(),
                synonym.changedAt(),
                synonym.version());
    }
}
