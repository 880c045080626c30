package org.spona.meetings.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Which of a series a meeting is: RECURRENCE-ID (RFC 5545, section 3.8.4.4). It stays when the meeting is moved.
 *
 * @param recurrence when the rule of the series has it, by the clocks of the zone; a series has at most one a day
 * @param zone of the series, name of a time zone (IANA)
 */
@Embeddable
public record Occurrence(
        UUID seriesId,
        @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME) LocalDateTime recurrence,

        @Column(name = "recurrence_zone") String zone) {

    /** The day by which it is known in its series. */
    public LocalDate day() {
        return recurrence.toLocalDate();
    }

    /** When the rule has it, with its zone. */
    public ZonedDateTime original() {
        return recurrence.atZone(ZoneId.of(zone));
    }
}
