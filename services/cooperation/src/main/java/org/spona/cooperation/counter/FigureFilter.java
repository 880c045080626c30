package org.spona.cooperation.counter;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a counter is asked for.
 *
 * @param period codes; all that are published when empty
 * @param organisation of which organisations; of all together when empty
 * @param value of which values of the lists, each as the list and the value from 0: {@code 0:2}; of all of a list when none of it is named
 * @param by by which list the answer is told apart, from 0; as one number when missing
 */
public record FigureFilter(
        @Size(max = 60) List<@Size(max = 10) String> period,
        @Size(max = 500) List<UUID> organisation,
        @Size(max = 40) List<@Size(max = 6) String> value,
        @Min(0) @Max(2) @Nullable Integer by) {

    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public FigureFilter {
        period = kept(period);
        organisation = kept(organisation);
        value = kept(value);
    }

    private static <T> List<T> kept(@Nullable List<T> some) {
        return some == null
                ? List.of()
                : some.stream()
                        .filter(Objects::nonNull)
                        .filter(one -> !one.toString().isBlank())
                        .distinct()
                        .toList();
    }

    /** Whether a cell is asked for. */
    boolean includes(CellShape shape, int cell) {
        for (int list = 0; list < shape.sizes().size(); list++) {
            int of = list;
            List<String> chosen =
                    value.stream().filter(one -> one.startsWith(of + ":")).toList();
            if (!chosen.isEmpty() && !chosen.contains(of + ":" + shape.value(cell, list))) {
                return false;
            }
        }
        return true;
    }
}
