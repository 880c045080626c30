package org.spona.knowledge.exchange;

import java.util.Optional;
import java.util.UUID;
import org.spona.knowledge.exchange.EntryFields.Mistake;
import org.spona.platform.directory.Organisation;

/** What becomes of a line about a place that no municipality of its country, or more than one, is called. */
interface UnknownPlaces {

    /**
     * The municipality that is meant all the same; empty when the place stays a text.
     *
     * @throws Mistake when the line is not taken
     */
    Optional<Organisation> find(String country, PlaceName name) throws Mistake;

    /** Whether the directory has the municipality; one that it lacks is entered there. */
    default boolean lists(UUID municipalityId) {
        return true;
    }
}
