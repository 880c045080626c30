package org.spona.knowledge.search.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.spona.knowledge.search.Facet;
import org.spona.knowledge.search.FacetLabels;
import org.spona.knowledge.search.FacetLabels.Value;
import org.spona.knowledge.search.PracticeQuery;
import org.spona.knowledge.search.SearchResult.Count;
import org.spona.knowledge.search.web.FacetView.Option;
import org.springframework.stereotype.Component;

/** Makes of counted values what the page offers; what is chosen is offered even if nothing fits it, so that it can be taken back. */
@Component
class FacetViews {

    private static final int FIRST = 8;
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final FacetLabels labels;

    FacetViews(FacetLabels labels) {
        this.labels = labels;
    }

    /** The facets that offer something, with the labels of the page's language. */
    List<FacetView> of(Map<Facet, List<Count>> counts, PracticeQuery query, Locale locale) {
        Map<Facet, List<Count>> offered = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            offered.put(facet, withChosen(facet, counts.getOrDefault(facet, List.of()), query));
        }
        return labels.of(offered, locale).entrySet().stream()
                .filter(facet -> !facet.getValue().isEmpty())
                .map(facet -> view(facet.getKey(), facet.getValue(), query))
                .toList();
    }

    private static List<Count> withChosen(Facet facet, List<Count> counts, PracticeQuery query) {
        return Stream.concat(
                        counts.stream(),
                        chosen(facet, query).stream()
                                .filter(value -> meansSomething(facet, value))
                                .filter(value -> counts.stream()
                                        .noneMatch(count -> count.value().equals(value)))
                                .distinct()
                                .map(value -> new Count(value, 0)))
                .toList();
    }

    private static FacetView view(Facet facet, List<Value> values, PracticeQuery query) {
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
        return new FacetView(facet.parameter(), options.subList(0, first), options.subList(first, options.size()));
    }

    private static List<String> chosen(Facet facet, PracticeQuery query) {
        return query.chosen().getOrDefault(facet, List.of());
    }

    /** Whether a value can mean something at all: an address may hold anything. */
    static boolean meansSomething(Facet facet, String value) {
        return switch (facet) {
            case MUNICIPALITY, NETWORK -> ID.matcher(value).matches();
            case COUNTRY, TOPIC, TARGET_GROUP, LANGUAGE -> true;
        };
    }
}
