package org.spona.regulations.issue;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which issues are listed, and in which order.
 *
 * @param q words of their titles
 * @param kind what makes it hard
 * @param state how far they have come
 * @param regulation the act in which they are
 * @param order the newest first when missing
 */
public record IssueFilter(
        @Size(max = 200) String q,
        @Nullable IssueKind kind,
        Issue.@Nullable Status state,
        @Nullable UUID regulation,
        IssueOrder order) {

    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public IssueFilter {
        q = q == null ? "" : q.strip();
        order = order == null ? IssueOrder.NEWEST : order;
    }

    /** What comes first. */
    public enum IssueOrder {
        NEWEST,
        /** What most organisations say is theirs too. */
        MOST
    }

    /** Whether it narrows the list. */
    public boolean isNarrow() {
        return !q.isEmpty() || kind != null || state != null || regulation != null;
    }
}
