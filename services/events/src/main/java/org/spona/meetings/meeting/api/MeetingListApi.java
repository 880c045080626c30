package org.spona.meetings.meeting.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import org.spona.meetings.meeting.MeetingKind;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.meeting.MeetingReading.When;
import org.spona.meetings.meeting.MeetingResource;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings")
@Tag(name = "Meetings")
class MeetingListApi {

    private final MeetingReading meetings;

    MeetingListApi(MeetingReading meetings) {
        this.meetings = meetings;
    }

    @GetMapping
    @Operation(
            summary =
                    "Meetings to come (the soonest first), past ones, cancelled ones, or drafts; those of a kind, if one is given")
    PageOf<MeetingResource> list(
            @RequestParam(defaultValue = "AHEAD") When when,
            @RequestParam Optional<MeetingKind> kind,
            @Valid PageRequest page) {
        return PageOf.of(meetings.list(when, kind.orElse(null), page)).map(MeetingResource::of);
    }
}
