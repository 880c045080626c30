package org.spona.knowledge.search.index;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A practice as the index has it; a contract with {@code search/practices.json}. Of a withdrawn practice only that it is withdrawn.
 *
 * @param externalId what it is called where it was imported from
 * @param country of the municipality, else of the organisation
 * @param adoptions how many organisations apply it, of those that all its readers may know of
 * @param uses how many people say that it was of use to them
 * @param names of the municipality and the organisation, in both scripts
 * @param places whole names of the municipality, else of the organisation, see {@link PlaceNames}
 * @param terms labels of topics and target groups in every language, and the words that came with it from elsewhere
 * @param neighbours the text once more if it is in English or Albanian, to be found by the forms of its own language
 */
record PracticeDocument(
        UUID organisationId,
        UUID networkId,
        String visibility,
        String status,
        @Nullable String externalId,
        @Nullable String country,
        @Nullable UUID municipalityId,
        @Nullable String language,
        List<String> topics,
        List<String> targetGroups,
        @Nullable Integer periodFrom,
        @Nullable Integer periodTo,
        @Nullable Instant publishedAt,
        @Nullable Integer adoptions,
        @Nullable Integer uses,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String body,
        List<String> names,
        List<String> places,
        List<String> terms,
        List<String> neighbours) {}
