package org.spona.knowledge.exchange;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an importer said about a place that no municipality of its country, or more than one, is called.
 *
 * @param municipalityId which municipality is meant; null unless she named one
 */
public record PlaceAnswer(Treatment treatment, @Nullable UUID municipalityId) {

    /** What becomes of the lines that name the place. */
    public enum Treatment {
        /** They are about the municipality that the importer named. */
        MUNICIPALITY,
        /** They are the importing association's own practices; the name is kept as words to be found by. */
        TEXT,
        /** They are not imported. */
        LEAVE_OUT
    }
}
