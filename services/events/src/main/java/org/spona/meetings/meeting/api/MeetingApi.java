package org.spona.meetings.meeting.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.meetings.meeting.Cancellation;
import org.spona.meetings.meeting.MeetingAuthoring;
import org.spona.meetings.meeting.MeetingInput;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.meeting.MeetingResource;
import org.spona.meetings.meeting.MeetingTimeInput;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings/{id}")
@Tag(name = "Meetings")
class MeetingApi {

    private final MeetingAuthoring authoring;
    private final MeetingReading meetings;

    MeetingApi(MeetingAuthoring authoring, MeetingReading meetings) {
        this.authoring = authoring;
        this.meetings = meetings;
    }

    @GetMapping
    MeetingResource get(@PathVariable UUID id) {
        return MeetingResource.of(meetings.get(id));
    }

    @PutMapping
    @Operation(
            summary =
                    "Saves a draft under an id that the client chose, or changes a meeting; a change of one that was sent is told to those who are invited, and another time or place lets their answers lapse, which has to be confirmed")
    MeetingResource save(@PathVariable UUID id, @Valid @RequestBody MeetingInput input) {
        return MeetingResource.of(authoring.save(id, input));
    }

    @PostMapping("/send")
    @Operation(summary = "Sends the invitations")
    MeetingResource send(@PathVariable UUID id) {
        return MeetingResource.of(authoring.send(id));
    }

    @PostMapping("/fix-day")
    @Operation(
            summary =
                    "Says when a meeting is whose day was not certain; those who are invited are told, and asked again")
    MeetingResource fixDay(@PathVariable UUID id, @Valid @RequestBody MeetingTimeInput input) {
        return MeetingResource.of(authoring.fixDay(id, input));
    }

    @PostMapping("/open")
    @Operation(summary = "Opens the meeting, from an hour before its beginning; it gets its number in the year")
    MeetingResource open(@PathVariable UUID id) {
        return MeetingResource.of(authoring.open(id));
    }

    @PostMapping("/close")
    @Operation(summary = "Closes the meeting")
    MeetingResource close(@PathVariable UUID id) {
        return MeetingResource.of(authoring.close(id));
    }

    @PostMapping("/cancel")
    @Operation(summary = "Calls the meeting off; those who are invited are told, and why")
    MeetingResource cancel(@PathVariable UUID id, @Valid @RequestBody Cancellation cancellation) {
        return MeetingResource.of(authoring.cancel(id, cancellation));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Deletes a draft")
    void discard(@PathVariable UUID id) {
        authoring.discard(id);
    }
}
