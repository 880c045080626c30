package org.spona.regulations.issue.web;

import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.spona.regulations.issue.IssueHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/provision-issues/{id}")
class IssueHistoryPages extends HistoryPages {

    IssueHistoryPages(IssueHistory source, ThingHistory history) {
        super(source, history);
    }
}
