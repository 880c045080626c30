package org.spona.meetings.meeting.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.spona.meetings.meeting.MeetingOverview;
import org.spona.meetings.meeting.MeetingOverview.When;
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

    private final MeetingOverview overview;

    MeetingListApi(MeetingOverview overview) {
        this.overview = overview;
    }

    @GetMapping
    @Operation(summary = "Meetings to come (the soonest first), past ones, or drafts")
    PageOf<MeetingResource> list(@RequestParam(defaultValue = "AHEAD") When when, @Valid PageRequest page) {
        return PageOf.of(overview.list(when, page)).map(MeetingResource::of);
    }

    @GetMapping("/owed")
    @Operation(summary = "Meetings that wait for the reader's answer")
    PageOf<MeetingResource> owed(@Valid PageRequest page) {
        return PageOf.of(overview.owedByMe(page)).map(MeetingResource::of);
    }

    @GetMapping("/silent")
    @Operation(summary = "Meetings of the networks that the reader coordinates which somebody has not answered")
    PageOf<MeetingResource> silent(@Valid PageRequest page) {
        return PageOf.of(overview.silentForMe(page)).map(MeetingResource::of);
    }
}
