package org.spona.knowledge.practice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.vocabulary.Code;
import org.spona.knowledge.vocabulary.Vocabulary.Kind;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;

/**
 * What a practice says: the one place of its fields, embedded by the form, the JSON, the row, the event and the import. While it is a
 * draft everything may be missing; what is missing is empty.
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
 * @param yearlyCost what it costs in a year of work, in whole euros
 * @param licence on what terms the text may be used
 */
@Embeddable
public record PracticeContent(
        @Size(max = TITLE_LENGTH) String title,
        @Size(max = SUMMARY_LENGTH) String summary,
        @Size(max = BODY_LENGTH) String body,
        @WrittenLanguage String language,
        @Size(max = 10) @JdbcTypeCode(SqlTypes.ARRAY) List<@Code(Kind.TOPIC) String> topics,
        @Size(max = 10) @JdbcTypeCode(SqlTypes.ARRAY) List<@Code(Kind.TARGET_GROUP) String> targetGroups,
        @Nullable UUID municipalityId,
        @Nullable @Min(FIRST_YEAR) @Max(LAST_YEAR) Integer periodFrom,
        @Nullable @Min(FIRST_YEAR) @Max(LAST_YEAR) Integer periodTo,
        @Nullable @Min(0) @Max(MOST_YEARLY_COST) Integer yearlyCost,
        @Nullable @Enumerated(EnumType.STRING) Licence licence) {

    public static final int TITLE_LENGTH = 200;
    public static final int SUMMARY_LENGTH = 600;
    public static final int BODY_LENGTH = 50_000;
    public static final int FIRST_YEAR = 1900;
    public static final int LAST_YEAR = 2100;
    public static final int MOST_YEARLY_COST = 1_000_000_000;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public PracticeContent {
        title = title == null ? "" : WrittenText.line(title);
        summary = summary == null ? "" : WrittenText.line(summary);
        body = body == null ? "" : body;
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
        topics = topics == null ? List.of() : List.copyOf(topics);
        targetGroups = targetGroups == null ? List.of() : List.copyOf(targetGroups);
    }

    /** What nobody has written yet. */
    static PracticeContent blank(@Nullable UUID municipalityId, String language) {
        return new PracticeContent("", "", "", language, List.of(), List.of(), municipalityId, null, null, null, null);
    }

    /** The same about a municipality. */
    public PracticeContent about(UUID municipality) {
        return new PracticeContent(
                title,
                summary,
                body,
                language,
                topics,
                targetGroups,
                municipality,
                periodFrom,
                periodTo,
                yearlyCost,
                licence);
    }

    /** Whether anything of it is written. */
    public boolean saysSomething() {
        return !(title + summary + body).isBlank();
    }

    /** The years in which the work was done, such as "2003–2009" or "2009–"; empty when they are not told. */
    public String period() {
        if (periodFrom == null) {
            return periodTo == null ? "" : "–" + periodTo;
        }
        return periodTo == null
                ? periodFrom + "–"
                : periodFrom.equals(periodTo) ? periodFrom.toString() : periodFrom + "–" + periodTo;
    }

    @AssertTrue(message = "{practice.period.order}") boolean isPeriodInOrder() {
        return periodFrom == null || periodTo == null || periodFrom <= periodTo;
    }
}
