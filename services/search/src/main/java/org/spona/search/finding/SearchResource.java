package org.spona.search.finding;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.search.finding.FoundThing.Reason;
import org.spona.search.finding.Labelling.Value;
import org.springframework.stereotype.Component;

/** Results of a search as JSON. */
@Component
public class SearchResource {

    /**
     * What was found.
     *
     * @param didYouMean the query in words that stand in what was found, when some of them were written otherwise
     * @param facets values with their counts, by facet
     */
    public record Found(
            List<Item> items,
            long total,
            int page,
            int size,
            @Nullable String didYouMean,
            Map<String, List<Value>> facets) {}

    /**
     * One thing; fields as in {@link FoundThing}.
     *
     * @param place the name of where it is, if it has a place of its own
     * @param address of its page
     * @param highlights HTML of excerpts, escaped, with the words that fit in {@code <mark>}
     */
    public record Item(
            UUID id,
            String kind,
            @Nullable String externalId,
            String title,
            String summary,
            String language,
            List<String> topics,
            List<String> targetGroups,
            @Nullable String place,
            @Nullable String organisation,
            String country,
            @Nullable Integer periodFrom,
            @Nullable Integer periodTo,
            Instant publishedAt,
            int adoptions,
            double score,
            List<String> highlights,
            List<Reason> reasons,
            String address) {}

    private final Labelling labels;
    private final FacetTerms terms;

    SearchResource(Labelling labels, FacetTerms terms) {
        this.labels = labels;
        this.terms = terms;
    }

    public List<Item> items(List<FoundThing> hits, Locale locale) {
        var names = labels.organisations(hits, locale);
        return hits.stream().map(hit -> item(hit, names)).toList();
    }

    public Found of(SearchResult result, SearchQuery query, Locale locale) {
        var hits = result.hits();
        return new Found(
                items(hits.items(), locale),
                hits.total(),
                hits.page(),
                hits.size(),
                result.meant(),
                labels.of(result.facets(), query, locale).entrySet().stream()
                        .collect(Collectors.toMap(facet -> facet.getKey().parameter(), Map.Entry::getValue)));
    }

    private Item item(FoundThing hit, Map<UUID, String> names) {
        UUID place = hit.placeId();
        return new Item(
                hit.id(),
                hit.kind(),
                hit.externalId(),
                hit.title(),
                hit.summary(),
                hit.language(),
                hit.topics(),
                hit.targetGroups(),
                place == null ? null : names.get(place),
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
                hit.reasons(),
                terms.address(hit.subject()) + hit.fragment());
    }
}
