package org.spona.cooperation.counter;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.spona.cooperation.indicator.Breakdown;
import org.spona.cooperation.indicator.Frequency;
import org.spona.cooperation.indicator.Reporters;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;

/**
 * What a counter counts: the one place of its fields, embedded by the form, the JSON, the row and the history. Its lists are fixed once it is
 * open, and there is no place for a word about anybody.
 *
 * @param title at most {@value #TITLE_LENGTH} characters
 * @param explanation who is counted and who is not; at most {@value #EXPLANATION_LENGTH} characters
 * @param language in which it is written, BCP 47 with script
 * @param frequency how long a period is
 * @param reporters who counts
 * @param breakdowns one to {@value #MOST_BREAKDOWNS} lists
 */
@Embeddable
public record CounterContent(
        @NotBlank(message = "{counter.missing.title}") @Size(max = TITLE_LENGTH, message = "{text.too-long}") String title,

        @Size(max = EXPLANATION_LENGTH, message = "{text.too-long}") String explanation,

        @WrittenLanguage String language,
        @NotNull @Enumerated(EnumType.STRING) Frequency frequency,
        @NotNull @Enumerated(EnumType.STRING) Reporters reporters,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = MOST_BREAKDOWNS, message = "{counter.breakdowns.number}") List<@Valid Breakdown> breakdowns) {

    public static final int TITLE_LENGTH = 200;
    public static final int EXPLANATION_LENGTH = 4000;
    public static final int MOST_BREAKDOWNS = 3;

    /** So many cells a table has at most, so that somebody can fill it in. */
    public static final int MOST_CELLS = 144;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public CounterContent {
        title = title == null ? "" : WrittenText.line(title);
        explanation = explanation == null ? "" : explanation.strip();
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
        frequency = frequency == null ? Frequency.YEAR : frequency;
        reporters = reporters == null ? Reporters.MEMBERS : reporters;
        breakdowns = breakdowns == null
                ? List.of()
                : breakdowns.stream().filter(Objects::nonNull).toList();
    }

    /** An empty one in a language. */
    static CounterContent blank(String language) {
        return new CounterContent("", "", language, Frequency.YEAR, Reporters.MEMBERS, List.of());
    }

    /** The same with other lists. */
    CounterContent with(List<Breakdown> others) {
        return new CounterContent(title, explanation, language, frequency, reporters, others);
    }

    /** As it is kept: without lists in which nothing is written. */
    CounterContent kept() {
        return with(breakdowns.stream().filter(Breakdown::hasText).toList());
    }

    /** The shape of its tables. */
    public CellShape shape() {
        return new CellShape(
                breakdowns.stream().map(list -> list.values().size()).toList());
    }
}
