package org.spona.meetings.meeting;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.FieldError;
import org.spona.platform.time.TimeZones;

/**
 * When people meet: the hour that the clock on the wall will show. The instants follow from it, by the rules of the zone
 * for that day, so a change to summer time between invitation and meeting moves nothing.
 *
 * @param startsAt local time in the zone; null while it is not known
 * @param endsAt local time in the zone; null while it is not known
 * @param zone name of a time zone (IANA), such as {@code Europe/Podgorica}
 * @param starts the instant that follows from {@code startsAt}, whatever is given
 * @param ends the instant that follows from {@code endsAt}, whatever is given
 */
@Embeddable
public record MeetingTime(
        @Schema(type = "string", format = "local-date-time") @Nullable @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
        LocalDateTime startsAt,

        @Schema(type = "string", format = "local-date-time") @Nullable @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
        LocalDateTime endsAt,

        @Size(max = 100) String zone,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable Instant starts,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable Instant ends) {

    static final MeetingTime UNKNOWN = MeetingTime.of(null, null, TimeZones.ALL.getFirst());

    /** What is missing is not known. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public MeetingTime {
        zone = zone == null || zone.isBlank() ? TimeZones.ALL.getFirst() : zone;
        starts = instant(startsAt, zone);
        ends = instant(endsAt, zone);
    }

    /** The time that the clocks of a zone show. */
    public static MeetingTime of(@Nullable LocalDateTime startsAt, @Nullable LocalDateTime endsAt, String zone) {
        return new MeetingTime(startsAt, endsAt, zone, null, null);
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime time, String zone) {
        return time == null || !TimeZones.ALL.contains(zone)
                ? null
                : time.atZone(ZoneId.of(zone)).toInstant();
    }

    /**
     * What cannot be: a zone that is not offered, an hour that the clocks skip, an end before the start.
     *
     * @param path of the time in the input, such as {@code content.time}
     */
    public List<FieldError> mistakes(String path) {
        if (!TimeZones.ALL.contains(zone)) {
            return List.of(new FieldError(path + ".zone", "zone.unknown"));
        }
        List<FieldError> mistakes = new ArrayList<>();
        if (isSkipped(startsAt)) {
            mistakes.add(new FieldError(path + ".startsAt", "meeting.time.skipped.start"));
        }
        if (isSkipped(endsAt)) {
            mistakes.add(new FieldError(path + ".endsAt", "meeting.time.skipped.end"));
        }
        if (mistakes.isEmpty() && starts != null && ends != null && !starts.isBefore(ends)) {
            mistakes.add(new FieldError(path + ".endsAt", "meeting.end-before-start"));
        }
        return mistakes;
    }

    private boolean isSkipped(@Nullable LocalDateTime time) {
        return time != null && ZoneId.of(zone).getRules().getValidOffsets(time).isEmpty();
    }

    /** The moments at which it begins and ends, as far as they are known. */
    List<Optional<Instant>> moments() {
        return List.of(Optional.ofNullable(starts), Optional.ofNullable(ends));
    }

    /** Whether both ends are known. */
    public boolean known() {
        return starts != null && ends != null;
    }

    /**
     * When it begins, with its zone.
     *
     * @throws IllegalStateException when it is not known
     */
    public ZonedDateTime zonedStart() {
        return zoned(startsAt);
    }

    /**
     * When it ends, with its zone.
     *
     * @throws IllegalStateException when it is not known
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

    /** The year in which it begins, on the clock at the place. */
    int yearOfStart() {
        return zonedStart().getYear();
    }

    /** Whether it has begun. */
    boolean begun(Instant now) {
        return starts != null && !now.isBefore(starts);
    }

    /** Whether it is over. */
    boolean isOver(Instant now) {
        return ends != null && !now.isBefore(ends);
    }
}
