package org.spona.meetings.series;

import java.util.Set;
import java.util.UUID;
import org.spona.meetings.meeting.MeetingReading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up the meetings of a series. */
@Component
class SeriesRows {

    private final MeetingReading meetings;
    private final JdbcClient database;

    SeriesRows(MeetingReading meetings, JdbcClient database) {
        this.meetings = meetings;
        this.database = database;
    }

    SeriesMeetings of(Series series) {
        return new SeriesMeetings(series, meetings.listOfSeries(series.getId()), answered(series.getId()));
    }

    private Set<UUID> answered(UUID seriesId) {
        return database.sql("""
                        select distinct i.meeting_id from meeting_invitee i join meeting m on m.id = i.meeting_id
                        where m.series_id = ? and i.answer is not null and not i.called_off""")
                .param(seriesId)
                .query((row, _) -> row.getObject("meeting_id", UUID.class))
                .set();
    }
}
