package org.spona.knowledge.practice;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a practice says.
 *
 * @param title at most {@value #TITLE_LENGTH} characters
 * @param summary at most {@value #SUMMARY_LENGTH} characters, plain text
 * @param body at most {@value #BODY_LENGTH} characters of Markdown (CommonMark)
 * @param language in which it is written, BCP 47 with script, such as {@code sr-Cyrl}
 * @param topics codes of the vocabulary of topics
 * @param targetGroups codes of the vocabulary of target groups
 * @param municipalityId where the work was done, if in one municipality
 * @param periodFrom year in which the work began
 * @param periodTo year in which it ended; absent while it goes on
 */
@Embeddable
public record PracticeContent(
        String title,
        String summary,
        String body,
        String language,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> topics,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> targetGroups,
        @Nullable UUID municipalityId,
        @Nullable Integer periodFrom,
        @Nullable Integer periodTo) {

    public static final int TITLE_LENGTH = 200;
    public static final int SUMMARY_LENGTH = 600;
    public static final int BODY_LENGTH = 50_000;

    public PracticeContent {
        topics = List.copyOf(topics);
        targetGroups = List.copyOf(targetGroups);
    }
}
