package org.spona.cooperation.project.web;

import org.spona.cooperation.project.ProjectHistory;
import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/projects/{id}")
class ProjectHistoryPages extends HistoryPages {

    ProjectHistoryPages(ProjectHistory source, ThingHistory history) {
        super(source, history);
    }
}
