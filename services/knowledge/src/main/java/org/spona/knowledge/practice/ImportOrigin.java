package org.spona.knowledge.practice;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Where a practice was imported from, if it was.
 *
 * @param externalId what it is called there
 * @param importDigest of what the last import brought, see {@link ImportedPractice#digest()}
 * @param keywords words that came with it and that no vocabulary has
 */
@Embeddable
record ImportOrigin(
        @Nullable String externalId,
        @Nullable String importDigest,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> keywords) {

    /** Of what was written here. */
    static final ImportOrigin HERE = new ImportOrigin(null, null, List.of());

    ImportOrigin {
        keywords = List.copyOf(keywords);
    }

    static ImportOrigin of(ImportedPractice imported) {
        return new ImportOrigin(imported.externalId(), imported.digest(), imported.keywords());
    }

    /** Whether the last import brought something else. */
    boolean isOutdatedBy(ImportedPractice imported) {
        return !imported.digest().equals(importDigest);
    }
}
