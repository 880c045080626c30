package org.spona.search.saved.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.search.finding.Facet;
import org.spona.search.finding.Filters;
import org.spona.search.finding.Labelling;
import org.spona.search.finding.Labelling.Value;
import org.spona.search.finding.SearchResult.Count;
import org.spona.search.saved.SavedSearch;
import org.springframework.stereotype.Component;

/** Says in words what saved searches ask. */
@Component
class SavedSearchViews {

    private final Labelling labels;

    SavedSearchViews(Labelling labels) {
        this.labels = labels;
    }

    SavedSearchView of(SavedSearch search, Locale locale) {
        return new SavedSearchView(
                search.getId(), search.name(), asks(search.q(), search.filters(), locale), search.followed());
    }

    /** The words, then the labels of what is chosen, in the order of the facets. */
    List<String> asks(String q, Filters filters, Locale locale) {
        Map<Facet, List<Count>> chosen = filters.chosen().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        facet -> facet.getValue().stream()
                                .filter(value -> facet.getKey().accepts(value))
                                .map(value -> new Count(value, 0))
                                .toList()));
        return Stream.concat(
                        Stream.of(q).filter(words -> !words.isEmpty()),
                        labels.of(chosen, locale).values().stream()
                                .flatMap(List::stream)
                                .map(Value::label))
                .toList();
    }
}
