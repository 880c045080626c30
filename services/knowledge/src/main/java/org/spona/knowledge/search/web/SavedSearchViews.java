package org.spona.knowledge.search.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.knowledge.search.Facet;
import org.spona.knowledge.search.FacetLabels;
import org.spona.knowledge.search.FacetLabels.Value;
import org.spona.knowledge.search.SearchResult.Count;
import org.spona.knowledge.search.saved.SavedQuery;
import org.spona.knowledge.search.saved.SavedSearch;
import org.springframework.stereotype.Component;

/** Says in words what saved searches ask. */
@Component
class SavedSearchViews {

    private final FacetLabels labels;

    SavedSearchViews(FacetLabels labels) {
        this.labels = labels;
    }

    SavedSearchView of(SavedSearch search, Locale locale) {
        return new SavedSearchView(
                search.getId(), search.name(), asks(search.query(), locale), search.rhythm(), search.nextAt());
    }

    /** The words, then the labels of what is chosen, in the order of the facets. */
    List<String> asks(SavedQuery query, Locale locale) {
        Map<Facet, List<Count>> chosen = query.newest(1).chosen().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        facet -> facet.getValue().stream()
                                .filter(value -> FacetViews.meansSomething(facet.getKey(), value))
                                .map(value -> new Count(value, 0))
                                .toList()));
        return Stream.concat(
                        Stream.of(query.q()).filter(words -> !words.isEmpty()),
                        labels.of(chosen, locale).values().stream()
                                .flatMap(List::stream)
                                .map(Value::label))
                .toList();
    }
}
