package org.spona.meetings.invitation.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.meetings.invitation.OrganisationMeetings;
import org.spona.meetings.meeting.MeetingResource;
import org.spona.platform.directory.Directory;
import org.spona.platform.problem.Refusal;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Meetings")
class OrganisationMeetingApi {

    private final OrganisationMeetings meetings;
    private final Directory directory;

    OrganisationMeetingApi(OrganisationMeetings meetings, Directory directory) {
        this.meetings = meetings;
        this.directory = directory;
    }

    @GetMapping("/api/v1/meetings/of/{organisationId}")
    @Operation(summary = "Meetings in which an organisation takes part, latest first")
    PageOf<MeetingResource> list(@PathVariable UUID organisationId, @Valid PageRequest page) {
        var organisation = directory.findOrganisation(organisationId).orElseThrow(Refusal::notFound);
        return PageOf.of(meetings.list(organisation.id(), page)).map(MeetingResource::of);
    }
}
