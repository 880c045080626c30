package org.spona.meetings.decision;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.decision.Decision.Status;

/**
 * Which decisions of the register.
 *
 * @param status how far they have come; null for any
 * @param kind what they are; null for any
 * @param body which of the bodies has made it; null for any
 * @param q words of the title or the text, or a number; may be empty
 */
public record DecisionFilter(
        @Nullable Status status,
        @Nullable DecisionKind kind,
        @Nullable UUID body,
        @Size(max = 200) String q) {

    /** What is missing leaves all in. */
    @SuppressWarnings("NullAway") // requests leave parameters out
    public DecisionFilter {
        q = q == null ? "" : q.strip();
    }

    List<Status> statuses() {
        return status == null ? List.of(Status.values()) : List.of(status);
    }

    List<DecisionKind> kinds() {
        return kind == null ? List.of(DecisionKind.values()) : List.of(kind);
    }

    /** The words as LIKE wants them, with {@code !} before what it would take for its own. */
    String pattern() {
        return "%" + q.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
