package org.spona.knowledge.search.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.search.FacetLabels;
import org.spona.knowledge.search.FacetLabels.Value;
import org.spona.knowledge.search.Marks;
import org.spona.knowledge.search.PracticeHit;
import org.spona.knowledge.search.PracticeHit.Reason;
import org.spona.knowledge.search.SearchResult;
import org.springframework.stereotype.Component;

/** Results of a search as JSON. */
@Component
class FoundPractices {

    /**
     * What was found.
     *
     * @param didYouMean the query in words that stand in what was found, when some of them were written otherwise
     * @param facets values with their counts, by facet
     */
    record Found(
            List<Item> items,
            long total,
            int page,
            int size,
            @Nullable String didYouMean,
            Map<String, List<Value>> facets) {}

    /**
     * One practice; fields as in {@link PracticeHit}.
     *
     * @param municipality its name
     * @param highlights HTML of excerpts, escaped, with the words that fit in {@code <mark>}
     */
    record Item(
            UUID id,
            @Nullable String externalId,
            String title,
            String summary,
            String language,
            List<String> topics,
            List<String> targetGroups,
            @Nullable String municipality,
            @Nullable String organisation,
            String country,
            @Nullable Integer periodFrom,
            @Nullable Integer periodTo,
            Instant publishedAt,
            int adoptions,
            double score,
            List<String> highlights,
            List<Reason> reasons) {}

    private final FacetLabels labels;

    FoundPractices(FacetLabels labels) {
        this.labels = labels;
    }

    List<Item> items(List<PracticeHit> hits, Locale locale) {
        var names = labels.organisations(hits, locale);
        return hits.stream().map(hit -> item(hit, names)).toList();
    }

    Found of(SearchResult result, Locale locale) {
        var hits = result.hits();
        return new Found(
                items(hits.items(), locale),
                hits.total(),
                hits.page(),
                hits.size(),
                result.meant(),
                labels.of(result.facets(), locale).entrySet().stream()
                        .collect(Collectors.toMap(facet -> facet.getKey().parameter(), Map.Entry::getValue)));
    }

    private static Item item(PracticeHit hit, Map<UUID, String> names) {
        UUID municipality = hit.municipalityId();
        return new Item(
                hit.id(),
                hit.externalId(),
                hit.title(),
                hit.summary(),
                hit.language(),
                hit.topics(),
                hit.targetGroups(),
                municipality == null ? null : names.get(municipality),
                names.get(hit.organisationId()),
                hit.country(),
                hit.periodFrom(),
                hit.periodTo(),
                hit.publishedAt(),
                hit.adoptions(),
                hit.score(),
                Stream.concat(Stream.of(hit.marked().title()), hit.marked().passages().stream())
                        .filter(excerpt -> !excerpt.isEmpty())
                        .map(Marks::html)
                        .toList(),
                hit.reasons());
    }
}
