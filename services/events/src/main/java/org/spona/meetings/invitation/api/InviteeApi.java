package org.spona.meetings.invitation.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.spona.meetings.invitation.Audience;
import org.spona.meetings.invitation.InviteeAuthoring;
import org.spona.meetings.invitation.InviteeEntry;
import org.spona.meetings.invitation.InviteeList;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.platform.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings/{id}/invitees")
@Tag(name = "Invitees")
class InviteeApi {

    private final InviteeAuthoring invitees;
    private final InviteeList list;
    private final MeetingReading meetings;

    InviteeApi(InviteeAuthoring invitees, InviteeList list, MeetingReading meetings) {
        this.invitees = invitees;
        this.list = list;
        this.meetings = meetings;
    }

    @GetMapping
    @Operation(summary = "Who is invited and what they say, for those who are invited and who convene")
    List<InviteeEntry> list(@PathVariable UUID id) {
        return list.find(meetings.get(id)).orElseThrow(Refusal::notFound);
    }

    @PostMapping
    @Operation(summary = "Puts people on the list; those who are on it stay")
    List<InviteeEntry> invite(@PathVariable UUID id, @Valid @RequestBody Audience audience) {
        invitees.invite(id, audience);
        return list.of(id);
    }

    @DeleteMapping("/{inviteeId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes somebody off the list; who was invited before is told")
    void uninvite(@PathVariable UUID id, @PathVariable UUID inviteeId) {
        invitees.uninvite(id, inviteeId);
    }
}
