package org.spona.cooperation.risk;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which risks are listed, and in what order.
 *
 * @param q words of their titles
 * @param group whom they threaten
 * @param kind what threatens
 * @param likelihood how likely they are
 * @param impact how hard they would hit
 * @param state whether they are open
 * @param due whether only those that are to be looked at again now
 * @param sort a column of {@link RiskOrder}, with a minus for the other way round; by group when there is no such column
 */
public record RiskFilter(
        @Size(max = 200) String q,
        @Nullable TargetGroup group,
        @Nullable RiskKind kind,
        @Nullable Likelihood likelihood,
        @Nullable Impact impact,
        Risk.@Nullable Status state,
        Boolean due,
        @Size(max = 30) String sort) {

    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public RiskFilter {
        q = q == null ? "" : q.strip();
        due = due != null && due;
        sort = sort == null ? "" : sort.strip();
    }

    /** Open ones, by whom they threaten. */
    public static RiskFilter open() {
        return new RiskFilter("", null, null, null, null, Risk.Status.OPEN, false, "");
    }

    /** Open ones that are to be looked at again now, the longest waiting first. */
    public static RiskFilter upForReview() {
        return new RiskFilter("", null, null, null, null, Risk.Status.OPEN, true, "reviewOn");
    }

    /** Whether it narrows the list. */
    public boolean isNarrow() {
        return !q.isEmpty()
                || group != null
                || kind != null
                || likelihood != null
                || impact != null
                || state != null
                || due;
    }

    /** The same for the whole matrix: open ones of every likelihood and impact. */
    RiskFilter ofMatrix() {
        return new RiskFilter(q, group, kind, null, null, Risk.Status.OPEN, due, sort);
    }
}
