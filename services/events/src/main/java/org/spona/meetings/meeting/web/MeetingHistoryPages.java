package org.spona.meetings.meeting.web;

import org.spona.meetings.meeting.MeetingHistory;
import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/meetings/{id}")
class MeetingHistoryPages extends HistoryPages {

    MeetingHistoryPages(MeetingHistory source, ThingHistory history) {
        super(source, history);
    }
}
