package org.spona.search.finding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Adds to hits the names that the page shows with them. */
@Component
public class HitViews {

    private final Labelling labels;
    private final FacetTerms terms;
    private final MessageSource messages;

    HitViews(Labelling labels, FacetTerms terms, MessageSource messages) {
        this.labels = labels;
        this.terms = terms;
        this.messages = messages;
    }

    /** Hits that nobody asked for with words. */
    public List<HitView> list(List<FoundThing> hits, Locale locale) {
        return list(hits, "", locale);
    }

    /**
     * Hits for words.
     *
     * @param q what was asked for; the address of a hit carries it along, see {@link OpenedFromSearch}
     */
    public List<HitView> list(List<FoundThing> hits, String q, Locale locale) {
        Map<UUID, String> names = labels.organisations(hits, locale);
        return hits.stream().map(hit -> view(hit, q, names, locale)).toList();
    }

    private HitView view(FoundThing hit, String q, Map<UUID, String> names, Locale locale) {
        var marked = hit.marked();
        return new HitView(
                OpenedFromSearch.address(terms.address(hit.subject()), q) + hit.fragment(),
                terms.icon(hit.kind()),
                terms.label(Facet.KIND, hit.kind(), locale),
                hit.language(),
                marked.title().isEmpty() ? hit.title() : marked.title(),
                marked.passages().isEmpty() ? List.of(hit.summary()) : marked.passages(),
                hit.adoptions(),
                hit.reasons(),
                labels.topics(hit.topics(), locale),
                Stream.of(
                                names.getOrDefault(hit.place(), ""),
                                country(hit, locale),
                                period(hit.periodFrom(), hit.periodTo()))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private String country(FoundThing hit, Locale locale) {
        return Objects.requireNonNullElse(messages.getMessage("country." + hit.country(), null, "", locale), "");
    }

    private static String period(@Nullable Integer from, @Nullable Integer to) {
        if (from == null) {
            return to == null ? "" : "–" + to;
        }
        return to == null ? from + "–" : from.equals(to) ? from.toString() : from + "–" + to;
    }
}
