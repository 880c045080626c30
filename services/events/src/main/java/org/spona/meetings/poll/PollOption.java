package org.spona.meetings.poll;

import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.spona.meetings.meeting.MeetingTime;

/**
 * A time at which a meeting could be.
 *
 * @param startsAt local time in the zone of its poll
 * @param endsAt local time in the zone of its poll
 */
@Embeddable
public record PollOption(
        UUID id,
        @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME) LocalDateTime startsAt,
        @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME) LocalDateTime endsAt) {

    /** The same as the time of a meeting. */
    public MeetingTime time(String zone) {
        return MeetingTime.of(startsAt, endsAt, zone);
    }
}
