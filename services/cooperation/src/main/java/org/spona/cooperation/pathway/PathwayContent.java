package org.spona.cooperation.pathway;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;

/**
 * What a pathway says: the one place of its fields, embedded by the form, the JSON and the row.
 *
 * @param subject what it is about, by which pathways of other municipalities are found to compare, such as "dete zatečeno u prosjačenju"
 * @param introduction Markdown (CommonMark), at most {@value #TEXT_LENGTH} characters
 * @param stages its steps in their order, at most {@value #MOST_STAGES}
 */
@Embeddable
public record PathwayContent(
        @NotBlank(message = "{pathway.missing.title}") @Size(max = TITLE_LENGTH, message = "{text.too-long}") String title,

        @Size(max = TITLE_LENGTH, message = "{text.too-long}") String subject,

        @Size(max = TEXT_LENGTH, message = "{text.too-long}") String introduction,

        @WrittenLanguage String language,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = MOST_STAGES, message = "{pathway.stages.many}") List<@Valid PathwayStage> stages) {

    public static final int TITLE_LENGTH = 200;
    public static final int TEXT_LENGTH = 5_000;
    public static final int MOST_STAGES = 40;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public PathwayContent {
        title = title == null ? "" : WrittenText.line(title);
        subject = subject == null ? "" : WrittenText.line(subject);
        introduction = introduction == null ? "" : introduction.strip();
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
        stages = stages == null
                ? List.of()
                : stages.stream().filter(Objects::nonNull).toList();
    }

    /** An empty one in a language. */
    static PathwayContent blank(String language) {
        return new PathwayContent("", "", "", language, List.of(PathwayStage.blank()));
    }

    /** The same with other steps. */
    PathwayContent withStages(List<PathwayStage> others) {
        return new PathwayContent(title, subject, introduction, language, others);
    }

    /** As it is kept: without steps in which nothing is written at the end; one between others keeps its number. */
    PathwayContent kept() {
        int last = stages.size();
        while (last > 0 && !stages.get(last - 1).isWritten()) {
            last--;
        }
        return withStages(stages.subList(0, last));
    }
}
