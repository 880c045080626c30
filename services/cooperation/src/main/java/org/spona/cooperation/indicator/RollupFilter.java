package org.spona.cooperation.indicator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of the values of an indicator is asked for.
 *
 * @param level how far they are put together; {@code NETWORK} when missing
 * @param until the code of the last period; that of today when missing, or when it is none of the indicator's
 * @param periods how many; {@value #USUAL} when missing
 */
public record RollupFilter(
        @Nullable RollupLevel level,
        @Size(max = 10) @Nullable String until,
        @Min(1) @Max(Period.MOST) @Nullable Integer periods) {

    private static final int USUAL = 12;

    /** How far the values are put together. */
    public RollupLevel put() {
        return level == null ? RollupLevel.NETWORK : level;
    }

    /** The periods that are meant, the oldest first. */
    public List<Period> of(Frequency frequency, LocalDate today) {
        Period last = Optional.ofNullable(until)
                .flatMap(Period::read)
                .filter(period -> period.frequency() == frequency)
                .orElseGet(() -> Period.of(today, frequency));
        return Period.until(last.last(), frequency, periods == null ? USUAL : periods);
    }
}
