package org.spona.meetings.calendar.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.meetings.calendar.CalendarAddress;
import org.spona.meetings.calendar.CalendarFeeds;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings/calendar")
@Tag(name = "Calendar")
class CalendarApi {

    private final CalendarFeeds feeds;
    private final CalendarAddress address;

    CalendarApi(CalendarFeeds feeds, CalendarAddress address) {
        this.feeds = feeds;
        this.address = address;
    }

    /** Where calendar programs read the feed (iCalendar, RFC 5545); told once. */
    record Address(String address) {}

    @PostMapping
    @Operation(summary = "Makes a secret address for the reader's calendar feed, in place of the one that she had")
    Address renew() {
        return new Address(address.of(feeds.renew()));
    }
}
