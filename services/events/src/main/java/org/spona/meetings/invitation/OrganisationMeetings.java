package org.spona.meetings.invitation;

import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingView;
import org.spona.meetings.meeting.MeetingViews;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meetings in which an organisation takes part, latest first. Who sees an invitee of its, or that it convenes, sees that it does. */
@Service
@Transactional(readOnly = true)
public class OrganisationMeetings {

    private static final Sort LATEST =
            Sort.by("content.time.starts").descending().and(Sort.by("id"));

    private final InviteeMeetings meetings;
    private final MeetingViews views;

    OrganisationMeetings(InviteeMeetings meetings, MeetingViews views) {
        this.meetings = meetings;
        this.views = views;
    }

    /** Those that take place or took place. */
    public Page<Meeting> list(UUID organisationId, PageRequest page) {
        return meetings.findOf(organisationId, page.sortedBy(LATEST));
    }

    /** The same as pages show them. */
    public PageOf<MeetingView> list(UUID organisationId, PageRequest page, Locale locale) {
        return views.of(list(organisationId, page), locale);
    }
}
