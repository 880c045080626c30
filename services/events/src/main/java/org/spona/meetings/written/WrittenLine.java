package org.spona.meetings.written;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.decision.VoteResult;
import org.spona.meetings.written.WrittenProcedure.Status;

/**
 * A written procedure in a line.
 *
 * @param number as people cite it; empty of a draft
 * @param language of the title, BCP 47 with script
 * @param carried whether it was carried; null until it is closed
 */
public record WrittenLine(
        UUID id,
        String number,
        String title,
        String language,
        String body,
        Status status,
        @Nullable LocalDate until,
        @Nullable Boolean carried) {

    static WrittenLine of(WrittenProcedure procedure) {
        return new WrittenLine(
                procedure.getId(),
                procedure.number(),
                procedure.content().title(),
                procedure.content().language(),
                procedure.bodyName(),
                procedure.status(),
                procedure.content().until(),
                procedure.result().map(VoteResult::carried).orElse(null));
    }
}
