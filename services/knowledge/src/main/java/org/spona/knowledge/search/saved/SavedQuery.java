package org.spona.knowledge.search.saved;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.spona.knowledge.search.PracticeQuery;
import org.spona.knowledge.search.PracticeQuery.Order;
import org.springframework.web.bind.annotation.BindParam;

/** What a saved search asks: words and chosen values, as in {@link PracticeQuery}. */
@Embeddable
public record SavedQuery(
        @Size(max = 200) String q,

        @BindParam("country") @Size(max = 20) @JdbcTypeCode(SqlTypes.ARRAY)
        List<@Size(max = 40) String> countries,

        @BindParam("municipality") @Size(max = 50) @JdbcTypeCode(SqlTypes.ARRAY)
        List<@Size(max = 40) String> municipalities,

        @BindParam("topic") @Size(max = 50) @JdbcTypeCode(SqlTypes.ARRAY)
        List<@Size(max = 40) String> topics,

        @BindParam("targetGroup") @Size(max = 50) @JdbcTypeCode(SqlTypes.ARRAY)
        List<@Size(max = 40) String> targetGroups,

        @BindParam("writtenIn") @Size(max = 20) @JdbcTypeCode(SqlTypes.ARRAY)
        List<@Size(max = 40) String> languages,

        @BindParam("network") @Size(max = 50) @JdbcTypeCode(SqlTypes.ARRAY)
        List<@Size(max = 40) String> networks) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // absent request parameters and JSON fields arrive as null
    public SavedQuery {
        q = q == null ? "" : q.strip();
        countries = orEmpty(countries);
        municipalities = orEmpty(municipalities);
        topics = orEmpty(topics);
        targetGroups = orEmpty(targetGroups);
        languages = orEmpty(languages);
        networks = orEmpty(networks);
    }

    /** The search that finds its newest practices. */
    public PracticeQuery newest(int size) {
        return new PracticeQuery(
                q, countries, municipalities, topics, targetGroups, languages, networks, Order.NEWEST, 0, size);
    }

    @SuppressWarnings("NullAway") // absent request parameters and JSON fields arrive as null
    private static List<String> orEmpty(List<String> values) {
        return values == null
                ? List.of()
                : values.stream().filter(value -> !value.isBlank()).toList();
    }
}
