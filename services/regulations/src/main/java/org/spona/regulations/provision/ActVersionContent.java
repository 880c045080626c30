package org.spona.regulations.provision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenText;

/**
 * What is known of a version of an act besides its text: the one place of its fields, embedded by the form, the JSON and the row.
 *
 * @param validFrom the first day on which it is in force; null while that is not known
 * @param validFromWords why the day is not known ({@code osmog dana od objavljivanja}); at most {@value #WORDS_LENGTH} characters
 * @param appliedFrom the first day on which it is applied, when that is another one
 * @param completeness how much of the act is in Spona
 * @param basis whose text it is
 * @param source where the text was taken from, and the gazettes that it is made of; at most {@value #SOURCE_LENGTH} characters
 */
@Embeddable
public record ActVersionContent(
        @Nullable LocalDate validFrom,

        @Size(max = WORDS_LENGTH, message = "{text.too-long}") String validFromWords,

        @Nullable LocalDate appliedFrom,

        @NotNull(message = "{version.completeness.missing}") @Enumerated(EnumType.STRING)
        Completeness completeness,

        @NotNull(message = "{version.basis.missing}") @Enumerated(EnumType.STRING)
        Basis basis,

        @Size(max = SOURCE_LENGTH, message = "{text.too-long}") String source) {

    public static final int WORDS_LENGTH = 200;
    public static final int SOURCE_LENGTH = 500;

    /** How much of an act is kept: Spona is no law database. */
    public enum Completeness {
        FULL,
        USED_ARTICLES,
        METADATA
    }

    /** Whose text it is. */
    public enum Basis {
        /** As printed in the gazette. */
        GAZETTE,
        /** Put together by the association's staff from gazettes. */
        OUR_CONSOLIDATION,
        /** Put together by whoever enacted it. */
        OFFICIAL
    }

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ActVersionContent {
        validFromWords = validFromWords == null ? "" : WrittenText.line(validFromWords);
        source = source == null ? "" : WrittenText.line(source);
        completeness = completeness == null ? Completeness.FULL : completeness;
        basis = basis == null ? Basis.OUR_CONSOLIDATION : basis;
    }

    /** What nobody has written yet. */
    static ActVersionContent blank() {
        return new ActVersionContent(null, "", null, Completeness.FULL, Basis.OUR_CONSOLIDATION, "");
    }

    /** Whether it says when it is in force, or why nobody knows. */
    @AssertTrue(message = "{version.validFrom.missing}") boolean isValidFromTold() {
        return validFrom != null || !validFromWords.isEmpty();
    }
}
