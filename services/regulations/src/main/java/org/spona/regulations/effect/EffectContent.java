package org.spona.regulations.effect;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenText;
import org.spona.regulations.text.ActLine;

/**
 * Which act changes which provision, and how: the one place of the fields of an effect, embedded by the form, the JSON and the row.
 *
 * @param kind what it does
 * @param wid the provision that it changes, or behind which a new one comes
 * @param affectingId the act that does it, when that is in the register
 * @param affecting what does it, as lawyers cite it; at most {@value #WORDS_LENGTH} characters
 * @param place where that act says so ({@code član 3})
 * @param validFrom the first day on which it holds; null while that is not known
 * @param validFromWords why the day is not known
 * @param number the new number, when it renumbers
 * @param text the new wording as printed, with the word and number that it begins with ({@code Član 88a ...})
 */
@Embeddable
public record EffectContent(
        @NotNull(message = "{effect.kind.missing}") @Enumerated(EnumType.STRING)
        EffectKind kind,

        @NotNull(message = "{effect.wid.missing}") UUID wid,

        @Nullable UUID affectingId,

        @Size(max = WORDS_LENGTH, message = "{text.too-long}") String affecting,

        @Size(max = PLACE_LENGTH, message = "{text.too-long}") String place,

        @Nullable LocalDate validFrom,

        @Size(max = PLACE_LENGTH, message = "{text.too-long}") String validFromWords,

        @Size(max = ActLine.NUMBER_LENGTH, message = "{text.too-long}") String number,

        @Size(max = ActLine.TEXT_LENGTH, message = "{text.too-long}") String text) {

    public static final int WORDS_LENGTH = 300;
    public static final int PLACE_LENGTH = 200;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public EffectContent {
        affecting = affecting == null ? "" : WrittenText.line(affecting);
        place = place == null ? "" : WrittenText.line(place);
        validFromWords = validFromWords == null ? "" : WrittenText.line(validFromWords);
        number = number == null ? "" : WrittenText.line(number);
        text = text == null ? "" : text.strip();
    }

    /** What nobody has written yet, at a provision. */
    @SuppressWarnings("NullAway") // which provision it is, the form may leave to be chosen
    static EffectContent blank(@Nullable UUID wid) {
        return new EffectContent(EffectKind.SUBSTITUTE, wid, null, "", "", null, "", "", "");
    }

    /** Whether it says what does it. */
    @AssertTrue(message = "{effect.affecting.missing}") boolean isAffectingTold() {
        return affectingId != null || !affecting.isEmpty();
    }

    /** Whether it says from when it holds, or why nobody knows. */
    @AssertTrue(message = "{effect.validFrom.missing}") boolean isValidFromTold() {
        return validFrom != null || !validFromWords.isEmpty();
    }

    /** Whether it brings the wording that its kind needs. */
    @AssertTrue(message = "{effect.text.missing}") boolean isTextTold() {
        return kind == null || !kind.hasText() || !text.isEmpty();
    }

    /** Whether it brings the number that its kind needs. */
    @AssertTrue(message = "{effect.number.missing}") boolean isNumberTold() {
        return kind != EffectKind.RENUMBER || !number.isEmpty();
    }
}
