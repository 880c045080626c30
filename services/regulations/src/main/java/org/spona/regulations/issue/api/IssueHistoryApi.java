package org.spona.regulations.issue.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.spona.regulations.issue.IssueHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/provision-issues/{id}")
@Tag(name = "Provision issues")
class IssueHistoryApi extends HistoryApi {

    IssueHistoryApi(IssueHistory source, ThingHistory history) {
        super(source, history);
    }
}
