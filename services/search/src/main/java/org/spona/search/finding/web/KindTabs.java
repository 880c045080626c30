package org.spona.search.finding.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spona.search.finding.Facet;
import org.spona.search.finding.Labelling;
import org.spona.search.finding.Labelling.Value;
import org.spona.search.finding.SearchAddress;
import org.spona.search.finding.SearchQuery;
import org.spona.search.finding.SearchResult.Count;
import org.springframework.stereotype.Component;

/** Makes of the kinds that have hits what the page offers above them: all kinds first, then the one with the most. */
@Component
class KindTabs {

    private final Labelling labels;

    KindTabs(Labelling labels) {
        this.labels = labels;
    }

    /** Those of a search; none when there is nothing to choose. */
    List<KindTab> of(Map<Facet, List<Count>> counts, SearchQuery query, Locale locale) {
        List<Value> kinds = labels.of(Map.of(Facet.KIND, counts.getOrDefault(Facet.KIND, List.of())), locale)
                .getOrDefault(Facet.KIND, List.of());
        List<String> chosen = query.filters().kinds();
        if (kinds.size() < 2 && chosen.isEmpty()) {
            return List.of();
        }
        var address = new SearchAddress(query);
        long all = kinds.stream().mapToLong(Value::hits).sum();
        List<KindTab> tabs = new ArrayList<>();
        tabs.add(new KindTab("", all, address.ofKind(""), chosen.isEmpty()));
        kinds.stream()
                .map(kind -> new KindTab(
                        kind.label(), kind.hits(), address.ofKind(kind.value()), chosen.equals(List.of(kind.value()))))
                .forEach(tabs::add);
        return List.copyOf(tabs);
    }
}
