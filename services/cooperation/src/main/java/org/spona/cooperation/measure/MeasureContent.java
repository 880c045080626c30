package org.spona.cooperation.measure;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;

/**
 * What a measure is: the one place of its fields, embedded by the form, the JSON and the row.
 *
 * @param title at most {@value #TITLE_LENGTH} characters
 * @param description what is done, for whom and how; Markdown (CommonMark), at most {@value #DESCRIPTION_LENGTH} characters
 * @param language in which it is written, BCP 47 with script
 * @param responsible who answers for it: a body, a service, a post; at most {@value #RESPONSIBLE_LENGTH} characters, may be empty until it is adopted
 * @param risks those that it answers, at most {@value #MOST_RISKS}
 * @param indicatorId the indicator by which it is evaluated; null for words alone
 * @param bodyId the body that proposes it; it reads the measure, however far that is shared
 */
@Embeddable
public record MeasureContent(
        @NotBlank(message = "{measure.missing.title}") @Size(max = TITLE_LENGTH, message = "{text.too-long}") String title,

        @Size(max = DESCRIPTION_LENGTH, message = "{text.too-long}") String description,

        @WrittenLanguage String language,

        @Size(max = RESPONSIBLE_LENGTH, message = "{text.too-long}") String responsible,

        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = MOST_RISKS, message = "{measure.risks.many}") List<UUID> risks,

        @Nullable UUID indicatorId,
        @Nullable UUID bodyId) {

    public static final int TITLE_LENGTH = 200;
    public static final int DESCRIPTION_LENGTH = 10_000;
    public static final int RESPONSIBLE_LENGTH = 300;
    public static final int MOST_RISKS = 50;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public MeasureContent {
        title = title == null ? "" : WrittenText.line(title);
        description = description == null ? "" : description.strip();
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
        responsible = responsible == null ? "" : WrittenText.line(responsible);
        risks = risks == null
                ? List.of()
                : risks.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** An empty one in a language that answers some risks. */
    static MeasureContent blank(String language, List<UUID> risks) {
        return new MeasureContent("", "", language, "", risks, null, null);
    }

    /** The same that answers others. */
    MeasureContent answering(List<UUID> others) {
        return new MeasureContent(title, description, language, responsible, others, indicatorId, bodyId);
    }
}
