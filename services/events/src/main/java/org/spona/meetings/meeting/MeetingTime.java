package org.spona.meetings.meeting;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * When people meet: the hour that the clock on the wall will show. The instants follow from it, by the rules of the zone
 * for that day, so a change to summer time between invitation and meeting moves nothing.
 *
 * @param startsAt local time in the zone; null while it is not known
 * @param endsAt local time in the zone; null while it is not known
 * @param zone name of a time zone (IANA), such as {@code Europe/Podgorica}
 */
@Embeddable
public record MeetingTime(
        @Nullable @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME) LocalDateTime startsAt,
        @Nullable @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME) LocalDateTime endsAt,
        String zone,
        @Nullable Instant starts,
        @Nullable Instant ends) {

    /** The zones in which members meet; the first is the one of which nothing is known. */
    public static final List<String> ZONES = List.of(
            "Europe/Belgrade",
            "Europe/Podgorica",
            "Europe/Sarajevo",
            "Europe/Skopje",
            "Europe/Zagreb",
            "Europe/Ljubljana",
            "Europe/Tirane",
            "Europe/Sofia",
            "Europe/Bucharest",
            "Europe/Chisinau",
            "Europe/Athens",
            "Europe/Istanbul",
            "Europe/Brussels");

    /** The time that is on the wall of a place. */
    public static MeetingTime of(@Nullable LocalDateTime startsAt, @Nullable LocalDateTime endsAt, String zone) {
        return new MeetingTime(startsAt, endsAt, zone, instant(startsAt, zone), instant(endsAt, zone));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime time, String zone) {
        return time == null ? null : time.atZone(ZoneId.of(zone)).toInstant();
    }

    /** Whether the clock passes over this time when it is put forward. */
    public static boolean isSkipped(LocalDateTime time, String zone) {
        return ZoneId.of(zone).getRules().getValidOffsets(time).isEmpty();
    }

    /**
     * When it begins, with its zone.
     *
     * @throws IllegalStateException when it is not known, which a meeting that was sent never is
     */
    public ZonedDateTime zonedStart() {
        return zoned(startsAt);
    }

    /**
     * When it ends, with its zone.
     *
     * @throws IllegalStateException when it is not known, which a meeting that was sent never is
     */
    public ZonedDateTime zonedEnd() {
        return zoned(endsAt);
    }

    private ZonedDateTime zoned(@Nullable LocalDateTime time) {
        if (time == null) {
            throw new IllegalStateException("the meeting has no time yet");
        }
        return time.atZone(ZoneId.of(zone));
    }

    /** Whether it ends after it begins; when both are known. */
    boolean inOrder() {
        return starts == null || ends == null || starts.isBefore(ends);
    }

    /** Whether it has begun. */
    boolean begun(Instant now) {
        return starts != null && !now.isBefore(starts);
    }
}
