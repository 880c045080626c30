package org.spona.search.finding.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.spona.search.finding.Facet;
import org.spona.search.finding.Labelling;
import org.spona.search.finding.Labelling.Value;
import org.spona.search.finding.SearchAddress;
import org.spona.search.finding.SearchQuery;
import org.spona.search.finding.SearchResult.Count;
import org.spona.search.finding.web.FacetView.Option;
import org.springframework.stereotype.Component;

/** Makes of counted values what the page offers; what is chosen is offered even if nothing fits it, so that it can be taken back. */
@Component
class FacetViews {

    private static final int FIRST = 8;

    private final Labelling labels;

    FacetViews(Labelling labels) {
        this.labels = labels;
    }

    /** The facets that offer something, with the labels of the page's language. */
    List<FacetView> of(Map<Facet, List<Count>> counts, SearchQuery query, Locale locale) {
        Map<Facet, List<Count>> offered = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            if (facet == Facet.KIND) {
                continue; // kinds are tabs
            }
            offered.put(facet, withChosen(facet, counts.getOrDefault(facet, List.of()), query));
        }
        return labels.of(offered, query, locale).entrySet().stream()
                .filter(facet -> !facet.getValue().isEmpty()
                        || (facet.getKey() == Facet.MUNICIPALITY
                                && !query.municipalityNamed().isEmpty()))
                .map(facet -> view(facet.getKey(), facet.getValue(), query))
                .toList();
    }

    private static List<Count> withChosen(Facet facet, List<Count> counts, SearchQuery query) {
        return Stream.concat(
                        counts.stream(),
                        chosen(facet, query).stream()
                                .filter(value -> facet.accepts(value))
                                .filter(value -> counts.stream()
                                        .noneMatch(count -> count.value().equals(value)))
                                .distinct()
                                .map(value -> new Count(value, 0)))
                .toList();
    }

    private static FacetView view(Facet facet, List<Value> values, SearchQuery query) {
        var address = new SearchAddress(query);
        List<Option> options = values.stream()
                .map(value -> new Option(
                        value.value(),
                        value.label(),
                        value.hits(),
                        chosen(facet, query).contains(value.value()),
                        address.without(facet, value.value())))
                .toList();
        int first = Math.min(FIRST, options.size());
        return new FacetView(
                facet.parameter(),
                options.subList(0, first),
                options.subList(first, options.size()),
                facet == Facet.MUNICIPALITY ? query.municipalityNamed() : null);
    }

    private static List<String> chosen(Facet facet, SearchQuery query) {
        return query.filters().of(facet);
    }
}
