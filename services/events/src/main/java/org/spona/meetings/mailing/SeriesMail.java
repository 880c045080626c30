package org.spona.meetings.mailing;

import java.util.List;
import org.spona.meetings.calendar.SeriesPlace;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.mailing.InviteeMail.Kind;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.series.Series;
import org.spona.platform.directory.Contact;

/**
 * What a mail about several meetings of a series is about.
 *
 * @param key of the notice
 * @param lines what is new, by the time of the meetings
 * @param places all meetings of the series to which she is invited; none when none is left
 * @param contact how she is written to
 */
record SeriesMail(String key, Series series, List<Line> lines, List<SeriesPlace> places, Contact contact) {

    /** What is new about one meeting. */
    record Line(InviteeMail mail, Kind kind, Meeting meeting, Invitee invitee) {}

    SeriesMail {
        lines = List.copyOf(lines);
        places = List.copyOf(places);
    }

    List<Line> lines(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }
}
