package org.spona.meetings.written;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.decision.VoteResult;
import org.spona.meetings.written.WrittenProcedure.Status;
import org.spona.platform.tenancy.Visibility;

/**
 * A written procedure as JSON.
 *
 * @param number as people cite it; empty of a draft
 * @param closesAt when its last day ends; null of a draft
 * @param result as things stand while it is open; null of a draft
 * @param decisionId that it became; null unless it was carried
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
public record WrittenResource(
        UUID id,
        Status status,
        String number,
        UUID bodyId,
        String body,
        @JsonUnwrapped WrittenContent content,
        Visibility decisionVisibility,
        @Nullable Instant openedAt,
        @Nullable Instant closesAt,
        @Nullable Instant closedAt,
        @Nullable VoteResult result,
        @Nullable UUID decisionId,
        List<WrittenSeat> seats,
        long version) {

    /** As its reader sees it. */
    public static WrittenResource of(WrittenView view) {
        WrittenProcedure procedure = view.procedure();
        return new WrittenResource(
                procedure.getId(),
                procedure.status(),
                procedure.number(),
                procedure.bodyId(),
                procedure.bodyName(),
                procedure.content(),
                procedure.decisionVisibility(),
                procedure.openedAt().orElse(null),
                procedure.closesAt().orElse(null),
                procedure.closedAt().orElse(null),
                view.result(),
                procedure.decisionId().orElse(null),
                view.seats(),
                procedure.version());
    }
}
