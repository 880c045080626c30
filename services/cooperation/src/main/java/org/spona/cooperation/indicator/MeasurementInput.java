package org.spona.cooperation.indicator;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation sends of a value, as it was typed.
 *
 * @param value a number, a share such as "12 od 40", words, or "nema podataka"
 * @param whole of a share the number of which it is a part, unless the value says it; may be empty
 * @param parts the parts by breakdown, all values of the first list, then of the second; may be left out
 * @param note what is to be known of it besides; at most {@value #NOTE_LENGTH} characters
 * @param reason why it is corrected, once it was reported
 * @param report whether the owner of the indicator shall see it now
 * @param version the version that the writer has seen; when given, a newer one is not written over
 */
public record MeasurementInput(
        @Size(max = MeasuredValue.WORDS_LENGTH, message = "{text.too-long}") String value,

        @Size(max = 100, message = "{text.too-long}") String whole,
        @Size(max = MOST_PARTS) List<@Size(max = 100, message = "{text.too-long}") String> parts,

        @Size(max = NOTE_LENGTH, message = "{text.too-long}") String note,

        @Size(max = NOTE_LENGTH, message = "{text.too-long}") String reason,

        Boolean report,
        @Nullable Long version) {

    public static final int NOTE_LENGTH = 1000;
    static final int MOST_PARTS = IndicatorContent.MOST_BREAKDOWNS * Breakdown.MOST_VALUES;

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public MeasurementInput {
        value = value == null ? "" : value.strip();
        whole = whole == null ? "" : whole.strip();
        parts = Stream.concat(parts == null ? Stream.of() : parts.stream(), Stream.generate(() -> ""))
                .limit(Math.max(MOST_PARTS, parts == null ? 0 : parts.size()))
                .map(part -> part == null ? "" : part.strip())
                .toList();
        note = note == null ? "" : note.strip();
        reason = reason == null ? "" : reason.strip();
        report = report != null && report;
    }

    public static MeasurementInput blank() {
        return new MeasurementInput("", "", List.of(), "", "", true, null);
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
