package org.spona.meetings.task.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.meetings.task.TaskHistory;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tasks/{id}")
@Tag(name = "Tasks")
class TaskHistoryApi extends HistoryApi {

    TaskHistoryApi(TaskHistory source, ThingHistory history) {
        super(source, history);
    }
}
