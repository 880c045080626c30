package org.spona.meetings.meeting.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.meetings.meeting.MeetingHistory;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings/{id}")
@Tag(name = "Meetings")
class MeetingHistoryApi extends HistoryApi {

    MeetingHistoryApi(MeetingHistory source, ThingHistory history) {
        super(source, history);
    }
}
