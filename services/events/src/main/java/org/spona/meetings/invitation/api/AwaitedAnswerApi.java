package org.spona.meetings.invitation.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.meetings.invitation.AwaitedAnswers;
import org.spona.meetings.invitation.InviteeAuthoring;
import org.spona.meetings.meeting.MeetingResource;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings")
@Tag(name = "Invitees")
class AwaitedAnswerApi {

    private final AwaitedAnswers answers;
    private final InviteeAuthoring invitees;

    AwaitedAnswerApi(AwaitedAnswers answers, InviteeAuthoring invitees) {
        this.answers = answers;
        this.invitees = invitees;
    }

    /** To how many people mails are being written. */
    record Reached(int people) {}

    @GetMapping("/owed")
    @Operation(summary = "Meetings that wait for the reader's answer")
    PageOf<MeetingResource> listOwed(@Valid PageRequest page) {
        return PageOf.of(answers.listOwed(page)).map(MeetingResource::of);
    }

    @GetMapping("/silent")
    @Operation(summary = "Meetings of the networks that the reader coordinates which somebody has not answered")
    PageOf<MeetingResource> listSilent(@Valid PageRequest page) {
        return PageOf.of(answers.listSilent(page)).map(MeetingResource::of);
    }

    @PostMapping("/{id}/remind")
    @Operation(summary = "Reminds those who have not answered, each at most once a day")
    Reached remind(@PathVariable UUID id) {
        return new Reached(invitees.remind(id));
    }
}
