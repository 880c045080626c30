package org.spona.search.finding;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.web.bind.annotation.BindParam;

/** What a search is narrowed to, in addresses, JSON and saved searches alike. Values of one facet widen, facets narrow. */
@Embeddable
public record Filters(
        @BindParam("kind") @Size(max = 20) @JdbcTypeCode(SqlTypes.ARRAY)
        List<@Size(max = 40) String> kinds,

        @BindParam("status") @Size(max = 20) @JdbcTypeCode(SqlTypes.ARRAY)
        List<@Size(max = 40) String> statuses,

        @BindParam("country") @Size(max = 20) @JdbcTypeCode(SqlTypes.ARRAY)
        List<@Size(max = 40) String> countries,

        @BindParam("jurisdiction") @Size(max = 20) @JdbcTypeCode(SqlTypes.ARRAY)
        List<@Size(max = 40) String> jurisdictions,

        @BindParam("municipality") @Size(max = 50) @JdbcTypeCode(SqlTypes.ARRAY)
        List<@Size(max = 40) String> municipalities,

        @BindParam("topic") @Size(max = 50) @JdbcTypeCode(SqlTypes.ARRAY)
        List<@Size(max = 40) String> topics,

        @BindParam("targetGroup") @Size(max = 50) @JdbcTypeCode(SqlTypes.ARRAY)
        List<@Size(max = 40) String> targetGroups,

        @BindParam("year") @Size(max = 50) @JdbcTypeCode(SqlTypes.ARRAY)
        List<@Size(max = 40) String> years,

        @BindParam("writtenIn") @Size(max = 20) @JdbcTypeCode(SqlTypes.ARRAY)
        List<@Size(max = 40) String> languages,

        @BindParam("network") @Size(max = 50) @JdbcTypeCode(SqlTypes.ARRAY)
        List<@Size(max = 40) String> networks) {

    /** Everything. */
    public static final Filters NONE = of(Map.of());

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // absent request parameters and JSON fields arrive as null
    public Filters {
        kinds = orEmpty(kinds);
        statuses = orEmpty(statuses);
        countries = orEmpty(countries);
        jurisdictions = orEmpty(jurisdictions);
        municipalities = orEmpty(municipalities);
        topics = orEmpty(topics);
        targetGroups = orEmpty(targetGroups);
        years = orEmpty(years);
        languages = orEmpty(languages);
        networks = orEmpty(networks);
    }

    /** What is chosen of each facet; what is not named is not chosen. */
    public static Filters of(Map<Facet, List<String>> chosen) {
        return new Filters(
                chosen.getOrDefault(Facet.KIND, List.of()),
                chosen.getOrDefault(Facet.STATUS, List.of()),
                chosen.getOrDefault(Facet.COUNTRY, List.of()),
                chosen.getOrDefault(Facet.JURISDICTION, List.of()),
                chosen.getOrDefault(Facet.MUNICIPALITY, List.of()),
                chosen.getOrDefault(Facet.TOPIC, List.of()),
                chosen.getOrDefault(Facet.TARGET_GROUP, List.of()),
                chosen.getOrDefault(Facet.YEAR, List.of()),
                chosen.getOrDefault(Facet.LANGUAGE, List.of()),
                chosen.getOrDefault(Facet.NETWORK, List.of()));
    }

    /** The chosen values of each facet, in the order of the facets; empty where nothing is chosen. */
    public Map<Facet, List<String>> chosen() {
        return new EnumMap<>(Map.of(
                Facet.KIND, kinds,
                Facet.STATUS, statuses,
                Facet.COUNTRY, countries,
                Facet.JURISDICTION, jurisdictions,
                Facet.MUNICIPALITY, municipalities,
                Facet.TOPIC, topics,
                Facet.TARGET_GROUP, targetGroups,
                Facet.YEAR, years,
                Facet.LANGUAGE, languages,
                Facet.NETWORK, networks));
    }

    /** The chosen values of one facet. */
    public List<String> of(Facet facet) {
        return chosen().getOrDefault(facet, List.of());
    }

    /** The same among the things of other kinds. */
    public Filters among(List<String> otherKinds) {
        Map<Facet, List<String>> others = chosen();
        others.put(Facet.KIND, otherKinds);
        return of(others);
    }

    /** The same kinds, and nothing else. */
    public Filters kindsAlone() {
        return of(Map.of(Facet.KIND, kinds));
    }

    /** Whether they choose among the things of a kind, not only the kind. */
    public boolean narrow() {
        return chosen().entrySet().stream()
                .anyMatch(facet ->
                        facet.getKey() != Facet.KIND && !facet.getValue().isEmpty());
    }

    @SuppressWarnings("NullAway") // absent request parameters and JSON fields arrive as null
    private static List<String> orEmpty(List<String> values) {
        return values == null
                ? List.of()
                : values.stream().filter(value -> !value.isBlank()).toList();
    }
}
