package org.spona.meetings.task.web;

import org.spona.meetings.task.TaskHistory;
import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/tasks/{id}")
class TaskHistoryPages extends HistoryPages {

    TaskHistoryPages(TaskHistory source, ThingHistory history) {
        super(source, history);
    }
}
