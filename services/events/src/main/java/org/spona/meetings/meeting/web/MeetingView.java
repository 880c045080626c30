package org.spona.meetings.meeting.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.meeting.AgendaItem;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.meetings.meeting.MeetingContent;
import org.spona.meetings.meeting.MeetingPermissions;
import org.spona.meetings.meeting.MeetingTime;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.spona.platform.tenancy.Visibility;

/**
 * A meeting as its pages show it.
 *
 * @param language of the texts without script, for {@code #content}
 * @param link where one takes part from afar, as far as the reader may know it; else empty
 * @param when day and hours in words; empty while they are not known
 * @param over whether it has ended
 * @param can what the reader may do with it now
 */
record MeetingView(
        UUID id,
        Status status,
        Visibility visibility,
        MeetingContent content,
        String link,
        String language,
        MeetingTime time,
        String when,
        boolean over,
        List<AgendaItem> agenda,
        Optional<Organisation> organisation,
        Optional<Organisation> host,
        Optional<Network> network,
        MeetingPermissions can) {}
