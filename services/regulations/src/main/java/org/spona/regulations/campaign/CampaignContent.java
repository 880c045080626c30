package org.spona.regulations.campaign;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
 * What a campaign says and follows: the one place of its fields, embedded by the form, the JSON and the row. While it is a draft everything may
 * be missing; what is missing is empty.
 *
 * @param title in one line; at most {@value #TITLE_LENGTH} characters
 * @param purpose why it is followed; at most {@value #PURPOSE_LENGTH} characters of Markdown (CommonMark)
 * @param language in which it is written, BCP 47 with script
 * @param closesOn the last day
 * @param obligations the ids of published obligations of its network, each once, in the order of the table
 */
@Embeddable
public record CampaignContent(
        @Size(max = TITLE_LENGTH, message = "{text.too-long}") String title,

        @Size(max = PURPOSE_LENGTH, message = "{text.too-long}") String purpose,

        @WrittenLanguage String language,
        @Nullable LocalDate closesOn,

        @Size(max = MOST_OBLIGATIONS, message = "{campaign.obligations.many}") @JdbcTypeCode(SqlTypes.ARRAY)
        List<UUID> obligations) {

    public static final int TITLE_LENGTH = 200;
    public static final int PURPOSE_LENGTH = 10_000;
    public static final int MOST_OBLIGATIONS = 40;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public CampaignContent {
        title = title == null ? "" : WrittenText.line(title);
        purpose = purpose == null ? "" : purpose;
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
        obligations = obligations == null
                ? List.of()
                : obligations.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** What nobody has written yet. */
    static CampaignContent blank(String language) {
        return new CampaignContent("", "", language, null, List.of());
    }

    /** The same that follows other obligations. */
    CampaignContent following(List<UUID> others) {
        return new CampaignContent(title, purpose, language, closesOn, others);
    }
}
