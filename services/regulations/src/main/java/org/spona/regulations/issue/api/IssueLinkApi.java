package org.spona.regulations.issue.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.platform.links.LinkApi;
import org.spona.platform.links.Links;
import org.spona.regulations.issue.IssueLinks;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/provision-issues/{id}/links")
@Tag(name = "Provision issues")
class IssueLinkApi extends LinkApi {

    IssueLinkApi(Links links, IssueLinks source) {
        super(links, source);
    }
}
