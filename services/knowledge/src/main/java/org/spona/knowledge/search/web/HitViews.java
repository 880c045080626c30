package org.spona.knowledge.search.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.search.FacetLabels;
import org.spona.knowledge.search.PracticeHit;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Adds to hits the names that the page shows with them. */
@Component
class HitViews {

    private final FacetLabels labels;
    private final MessageSource messages;

    HitViews(FacetLabels labels, MessageSource messages) {
        this.labels = labels;
        this.messages = messages;
    }

    List<HitView> list(List<PracticeHit> hits, Locale locale) {
        Map<UUID, String> names = labels.organisations(hits, locale);
        return hits.stream().map(hit -> view(hit, names, locale)).toList();
    }

    private HitView view(PracticeHit hit, Map<UUID, String> names, Locale locale) {
        var marked = hit.marked();
        UUID place = Objects.requireNonNullElse(hit.municipalityId(), hit.organisationId());
        return new HitView(
                hit.id(),
                Locale.forLanguageTag(hit.language()).getLanguage(),
                marked.title().isEmpty() ? hit.title() : marked.title(),
                marked.passages().isEmpty() ? List.of(hit.summary()) : marked.passages(),
                hit.adoptions(),
                hit.reasons(),
                labels.topics(hit.topics(), locale),
                Stream.of(names.getOrDefault(place, ""), country(hit, locale), period(hit.periodFrom(), hit.periodTo()))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private String country(PracticeHit hit, Locale locale) {
        return Objects.requireNonNullElse(messages.getMessage("country." + hit.country(), null, "", locale), "");
    }

    private static String period(@Nullable Integer from, @Nullable Integer to) {
        if (from == null) {
            return to == null ? "" : "–" + to;
        }
        return to == null ? from + "–" : from.equals(to) ? from.toString() : from + "–" + to;
    }
}
