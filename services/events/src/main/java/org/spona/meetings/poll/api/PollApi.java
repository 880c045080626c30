package org.spona.meetings.poll.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.meetings.meeting.MeetingResource;
import org.spona.meetings.poll.OptionChoice;
import org.spona.meetings.poll.PollAuthoring;
import org.spona.meetings.poll.PollDeadline;
import org.spona.meetings.poll.PollInput;
import org.spona.meetings.poll.PollReading;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings")
@Tag(name = "Date polls")
class PollApi {

    private final PollAuthoring authoring;
    private final PollReading polls;

    PollApi(PollAuthoring authoring, PollReading polls) {
        this.authoring = authoring;
        this.polls = polls;
    }

    /** How many people are asked once more. */
    record Reminded(int people) {}

    @GetMapping("/{id}/poll")
    @Operation(summary = "The newest date poll about a meeting with what it says so far, for who convenes")
    PollResource get(@PathVariable UUID id) {
        return PollResource.of(polls.getByMeeting(id));
    }

    @PostMapping("/{id}/poll")
    @Operation(
            summary = "Asks everybody on the list of a draft when they can; while one poll is open there is no other")
    PollResource propose(@PathVariable UUID id, @Valid @RequestBody PollInput input) {
        authoring.propose(id, input);
        return PollResource.of(polls.getByMeeting(id));
    }

    @PutMapping("/polls/{id}/deadline")
    @Operation(summary = "Gives people until another time, also after the first one")
    PollResource extend(@PathVariable UUID id, @Valid @RequestBody PollDeadline until) {
        authoring.extend(id, until);
        return PollResource.of(polls.getState(id));
    }

    @PostMapping("/polls/{id}/remind")
    @Operation(summary = "Writes once more to those who have said nothing, to each at most once a day")
    Reminded remind(@PathVariable UUID id) {
        return new Reminded(authoring.remind(id));
    }

    @PostMapping("/polls/{id}/options/{optionId}")
    @Operation(
            summary =
                    "Gives the draft the time of an option, and closes the poll; with a reason where it fails the quorum or a seat that is required")
    MeetingResource choose(
            @PathVariable UUID id, @PathVariable UUID optionId, @Valid @RequestBody OptionChoice choice) {
        return MeetingResource.of(authoring.choose(id, optionId, choice));
    }

    @PostMapping("/polls/{id}/end")
    @Operation(summary = "Ends a date poll without taking any option")
    PollResource end(@PathVariable UUID id) {
        authoring.end(id);
        return PollResource.of(polls.getState(id));
    }
}
