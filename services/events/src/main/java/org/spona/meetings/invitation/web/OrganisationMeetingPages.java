package org.spona.meetings.invitation.web;

import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.invitation.OrganisationMeetings;
import org.spona.platform.directory.Directory;
import org.spona.platform.shell.OrganisationListPages;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The meetings in which one organisation takes part, latest first. */
@Controller
@RequestMapping("/meetings/of/{organisationId}")
class OrganisationMeetingPages extends OrganisationListPages {

    private final OrganisationMeetings meetings;

    OrganisationMeetingPages(OrganisationMeetings meetings, Directory directory) {
        super("meeting/of", directory);
        this.meetings = meetings;
    }

    @Override
    protected PageOf<?> list(UUID organisationId, PageRequest page, Locale locale) {
        return meetings.list(organisationId, page, locale);
    }
}
