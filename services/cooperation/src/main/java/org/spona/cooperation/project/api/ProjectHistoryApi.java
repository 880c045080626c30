package org.spona.cooperation.project.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.cooperation.project.ProjectHistory;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/{id}")
@Tag(name = "Projects")
class ProjectHistoryApi extends HistoryApi {

    ProjectHistoryApi(ProjectHistory source, ThingHistory history) {
        super(source, history);
    }
}
