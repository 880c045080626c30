package org.spona.search.synonym;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.spona.search.synonym.Synonym.Direction;

/**
 * What an entry says.
 *
 * @param expressions words or phrases, in whatever script and language
 * @param note what is meant
 * @param source the law, vocabulary or usage that it rests on
 */
@Embeddable
public record SynonymContent(
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> expressions,
        @Enumerated(EnumType.STRING) Direction direction,
        String note,
        String source) {

    public SynonymContent {
        expressions = List.copyOf(expressions);
    }
}
