package org.spona.meetings.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task in a line.
 *
 * @param language of what is written, BCP 47 with script
 * @param giverLatin the name of whoever gave it
 * @param meetingId the meeting at which it was given
 * @param parts how many institutions are asked
 * @param settled how many of them are done with it, one way or the other
 * @param late how many of them are late
 * @param own how far the reader's own institution is; null when it is not asked
 * @param ownLate whether that is late
 */
public record TaskLine(
        UUID id,
        Task.Status status,
        String title,
        String language,
        TaskKind kind,
        LocalDate due,
        @Nullable String giverLatin,
        @Nullable String giverCyrillic,
        @Nullable UUID meetingId,
        int parts,
        int settled,
        int late,
        @Nullable PartStatus own,
        boolean ownLate) {}
