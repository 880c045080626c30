package org.spona.meetings.task.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.meetings.task.TaskLinkSource;
import org.spona.platform.links.LinkApi;
import org.spona.platform.links.Links;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tasks/{id}/links")
@Tag(name = "Tasks")
class TaskThingLinkApi extends LinkApi {

    TaskThingLinkApi(Links links, TaskLinkSource source) {
        super(links, source);
    }
}
