package org.spona.cooperation.measure;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which measures are listed, and in what order.
 *
 * @param q words of their titles
 * @param state how far they have come
 * @param risk the risk that they answer
 * @param sort {@code title}, {@code status}, {@code adoptedOn} or {@code updatedAt}, with a minus for the other way round; last changed first when
 *     there is no such column
 */
public record MeasureFilter(
        @Size(max = 200) String q,
        @Nullable MeasureStatus state,
        @Nullable UUID risk,
        @Size(max = 30) String sort) {

    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public MeasureFilter {
        q = q == null ? "" : q.strip();
        sort = sort == null ? "" : sort.strip();
    }

    /** Whether it narrows the list. */
    public boolean isNarrow() {
        return !q.isEmpty() || state != null || risk != null;
    }
}
