package org.spona.meetings.survey;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a survey goes on once it is sent.
 *
 * @param closesAt until when answers are taken
 * @param remindedAt when the silent were reminded by hand; null until then
 * @param deadlineRemindedAt when they were reminded before the last day, or when that was found to be needless; null until then
 * @param closedAt when it was closed; null until then
 */
@Embeddable
public record SurveyRun(
        Instant openedAt,
        Instant closesAt,
        @Nullable Instant remindedAt,
        @Nullable Instant deadlineRemindedAt,
        @Nullable Instant closedAt) {

    /** How many days before the last one the silent are reminded by themselves. */
    static final int REMINDED_BEFORE = 3;

    /**
     * It is sent.
     *
     * @param until its last day, which ends in the zone
     */
    static SurveyRun opened(LocalDate until, ZoneId zone, Instant now) {
        return new SurveyRun(now, until.plusDays(1).atStartOfDay(zone).toInstant(), null, null, null);
    }

    SurveyRun reminded(Instant now) {
        return new SurveyRun(openedAt, closesAt, now, deadlineRemindedAt, closedAt);
    }

    SurveyRun deadlineReminded(Instant now) {
        return new SurveyRun(openedAt, closesAt, remindedAt, now, closedAt);
    }

    /** Whether the silent are still to be reminded before its last day: they were not, and it was not only just sent. */
    boolean isToBeRemindedBefore(LocalDate until, ZoneId zone) {
        return deadlineRemindedAt == null
                && LocalDate.ofInstant(openedAt, zone).isBefore(until.minusDays(REMINDED_BEFORE));
    }

    SurveyRun closed(Instant now) {
        return new SurveyRun(openedAt, closesAt, remindedAt, deadlineRemindedAt, now);
    }

    /** Whether the silent were reminded by hand. */
    boolean isReminded() {
        return remindedAt != null;
    }

    /** When it was over, or will be. */
    Instant overAt() {
        return Objects.requireNonNullElse(closedAt, closesAt);
    }
}
