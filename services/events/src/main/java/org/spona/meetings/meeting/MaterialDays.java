package org.spona.meetings.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Until when materials are in time where an item does not say it: so many days before the meeting as the strictest rule of the bodies that meet
 * asks. It goes along when the meeting is moved.
 */
@Component
class MaterialDays {

    private final JdbcClient database;

    MaterialDays(JdbcClient database) {
        this.database = database;
    }

    /** The last day by meeting; those are left out whose day is not known, or whose bodies ask for none. */
    Map<UUID, LocalDate> of(Collection<Meeting> meetings) {
        Map<UUID, Meeting> dated = meetings.stream()
                .filter(meeting ->
                        !meeting.bodies().isEmpty() && meeting.content().time().known())
                .collect(Collectors.toMap(Meeting::getId, meeting -> meeting, (one, _) -> one));
        if (dated.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("""
                        select m.id, coalesce(
                            (select max((b.rule ->> 'materialDays')::integer) from meeting_body b where b.meeting_id = m.id),
                            (select max((b.rule ->> 'materialDays')::integer) from directory_body b where b.id = any (m.reader_bodies)), 0) as days
                        from meeting m where m.id in (:ids)""")
                .param("ids", dated.keySet())
                .query((row, _) -> Map.entry(row.getObject("id", UUID.class), row.getInt("days")))
                .list()
                .stream()
                .filter(entry -> entry.getValue() > 0)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> day(dated.get(entry.getKey())).minusDays(entry.getValue())));
    }

    /** The same of one; null when there is none. */
    @Nullable LocalDate find(Meeting meeting) {
        return of(List.of(meeting)).get(meeting.getId());
    }

    private static LocalDate day(@Nullable Meeting meeting) {
        return Objects.requireNonNull(meeting).content().time().zonedStart().toLocalDate();
    }
}
