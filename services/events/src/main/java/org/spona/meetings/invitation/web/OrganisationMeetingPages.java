package org.spona.meetings.invitation.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.invitation.OrganisationMeetings;
import org.spona.meetings.meeting.MeetingSheet;
import org.spona.meetings.meeting.MeetingView;
import org.spona.platform.directory.Directory;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.shell.OrganisationListPages;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The meetings in which one organisation takes part, latest first. */
@Controller
@RequestMapping("/meetings/of/{organisationId}")
class OrganisationMeetingPages extends OrganisationListPages<MeetingView> {

    private final OrganisationMeetings meetings;
    private final MeetingSheet sheet;

    OrganisationMeetingPages(OrganisationMeetings meetings, MeetingSheet sheet, Directory directory) {
        super("meeting/of", directory);
        this.meetings = meetings;
        this.sheet = sheet;
    }

    @Override
    protected PageOf<MeetingView> list(UUID organisationId, PageRequest page, Locale locale) {
        return meetings.list(organisationId, page, locale);
    }

    @Override
    protected Sheet sheet(List<MeetingView> meetings, Locale locale) {
        return sheet.of(meetings, locale);
    }
}
