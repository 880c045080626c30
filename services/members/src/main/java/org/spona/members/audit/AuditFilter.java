package org.spona.members.audit;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.spona.members.audit.AuditEntry.Area;

/**
 * Which changes are looked for; what is missing does not narrow the search.
 *
 * @param q beginnings of words of the name of whom it concerns or who did it, in either script
 */
public record AuditFilter(
        @Size(max = 200) String q, @Nullable Area area) {

    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public AuditFilter {
        q = q == null ? "" : q.strip();
    }
}
