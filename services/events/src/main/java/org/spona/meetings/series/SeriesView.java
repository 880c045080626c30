package org.spona.meetings.series;

import java.util.List;
import org.spona.meetings.meeting.Meeting;
import org.spona.platform.directory.BodyName;
import org.spona.platform.workflow.Permissions;

/**
 * A series as its readers see it.
 *
 * @param rule in words
 * @param rrule as calendars have it (RFC 5545, section 3.3.10)
 * @param dates of the rule and of meetings that it has no date for, in their order, as far as the reader sees them
 * @param skipped the months that the rule leaves out, in words; empty when it leaves out none
 * @param bodies that meet, as far as the reader may know them
 * @param can what the reader can do with it now
 */
public record SeriesView(
        Series series,
        String rule,
        String rrule,
        List<SeriesDate> dates,
        String skipped,
        List<BodyName> bodies,
        Permissions can) {

    public SeriesView {
        dates = List.copyOf(dates);
        bodies = List.copyOf(bodies);
    }

    /** In which its title is written, BCP 47. */
    public String language() {
        return series.content().language();
    }

    /** How many of its meetings are drafts to come. */
    public long drafts() {
        return dates.stream()
                .filter(date -> date.ahead() && date.status() == Meeting.Status.DRAFT)
                .count();
    }
}
