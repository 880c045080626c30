package org.spona.cooperation.project;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;

/**
 * What a report says: the one place of its fields, embedded by the form, the JSON and the row.
 *
 * @param body Markdown (CommonMark), at most {@value #BODY_LENGTH} characters
 * @param startsOn when its period begins, as {@link DayOrMonth} reads it
 * @param endsOn when its period ends, likewise
 */
@Embeddable
public record DonorReportContent(
        @NotBlank(message = "{donor-report.missing.title}") @Size(max = 300, message = "{text.too-long}") String title,

        @Size(max = BODY_LENGTH, message = "{text.too-long}") String body,

        @WrittenLanguage String language,

        @Size(max = 40, message = "{text.too-long}") String startsOn,

        @Size(max = 40, message = "{text.too-long}") String endsOn) {

    public static final int BODY_LENGTH = 40_000;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public DonorReportContent {
        title = title == null ? "" : WrittenText.line(title);
        body = body == null ? "" : body.strip();
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
        startsOn = when(startsOn);
        endsOn = when(endsOn);
    }

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    private static String when(String written) {
        String line = written == null ? "" : WrittenText.line(written);
        return DayOrMonth.read(line).map(DayOrMonth::toString).orElse(line);
    }
}
