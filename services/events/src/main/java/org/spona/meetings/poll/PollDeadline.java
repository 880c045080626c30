package org.spona.meetings.poll;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;

/**
 * Until when people answer: later than now, and before the first option begins.
 *
 * @param deadlineAt local time in the zone of the meeting
 */
public record PollDeadline(
        @Schema(type = "string", format = "local-date-time") @Nullable LocalDateTime deadlineAt) {

    /** The field that names it. */
    static final String FIELD = "deadlineAt";

    /** What is wrong with it. */
    Optional<FieldError> mistake(String zone, @Nullable Instant firstStart, Instant now) {
        if (deadlineAt == null) {
            return Optional.of(new FieldError(FIELD, "poll.deadline.missing"));
        }
        Instant deadline = instant(deadlineAt, zone);
        if (!deadline.isAfter(now)) {
            return Optional.of(new FieldError(FIELD, "poll.deadline.past"));
        }
        return firstStart != null && deadline.isAfter(firstStart)
                ? Optional.of(new FieldError(FIELD, "poll.deadline.late"))
                : Optional.empty();
    }

    /**
     * The moment, once it is right.
     *
     * @throws InvalidInput saying what to mend
     */
    Instant require(String zone, @Nullable Instant firstStart, Instant now) {
        mistake(zone, firstStart, now).ifPresent(mistake -> {
            throw new InvalidInput(mistake.field(), mistake.message());
        });
        if (deadlineAt == null) {
            throw new InvalidInput(FIELD, "poll.deadline.missing");
        }
        return instant(deadlineAt, zone);
    }

    private static Instant instant(LocalDateTime at, String zone) {
        return at.atZone(ZoneId.of(zone)).toInstant();
    }
}
