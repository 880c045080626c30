package org.spona.search.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.Findable;
import org.spona.search.words.References;

/**
 * A thing as the index has it; a contract with {@code search/findables.json}. Of a withdrawn thing only that it is withdrawn.
 *
 * @param organisationId whose it is
 * @param readerOrganisations whose people read it besides
 * @param readerBodies whose delegates and deputies read it besides
 * @param readerPeople who reads it besides
 * @param readerStaff whether the staff of the network read it besides; null where only a part of it was asked for
 * @param subject what a hit stands for: of things that tell of the same only one is a hit
 * @param subjectId the same where it is not the thing itself
 * @param page where within that, see {@link Findable.Content}
 * @param references how it is cited, see {@link References}
 * @param country of the place, else of the organisation
 * @param jurisdiction code of whose law it is
 * @param heldFrom the first day on which it holds or takes place
 * @param heldUntil the last
 * @param year in which it began, else was published
 * @param names of the place and the organisation, in both scripts
 * @param places whole names of the place, else of the organisation, see {@link PlaceNames}
 * @param terms labels of topics and target groups in every language, and further keywords
 * @param neighbours the text once more if it is in English or Albanian, to be found by the forms of its own language
 * @param expressions which of {@link ShippedExpressions} stand in it
 * @param titleExpressions which of them stand in the title
 * @param share one of the parts into which all things are divided, see {@link FacetCounts}
 */
record FindableDocument(
        UUID id,
        String kind,
        UUID organisationId,
        UUID networkId,
        String visibility,
        Set<UUID> readerOrganisations,
        Set<UUID> readerBodies,
        Set<UUID> readerPeople,
        @Nullable Boolean readerStaff,
        boolean withdrawn,
        @Nullable String externalId,
        String subject,
        @Nullable UUID subjectId,
        @Nullable Integer page,
        List<String> references,
        @Nullable String country,
        @Nullable String jurisdiction,
        @Nullable UUID placeId,
        @Nullable String language,
        List<String> topics,
        List<String> targetGroups,
        @Nullable Integer periodFrom,
        @Nullable Integer periodTo,
        @Nullable LocalDate heldFrom,
        @Nullable LocalDate heldUntil,
        @Nullable String year,
        @Nullable Instant publishedAt,
        @Nullable Integer adoptions,
        @Nullable Integer uses,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String text,
        List<String> names,
        List<String> places,
        List<String> terms,
        List<String> neighbours,
        List<String> expressions,
        List<String> titleExpressions,
        String share) {

    /** Of a thing that is withdrawn. */
    static FindableDocument withdrawn(Findable thing) {
        return new FindableDocument(
                thing.id(),
                thing.kind().name(),
                thing.ownership().organisationId(),
                thing.ownership().networkId(),
                thing.ownership().visibility().name(),
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                true,
                null,
                thing.subject().toString(),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                FacetCounts.share(thing));
    }
}
