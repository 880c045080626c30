package org.spona.cooperation.project.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.cooperation.project.ProjectLinks;
import org.spona.platform.links.LinkApi;
import org.spona.platform.links.Links;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/{id}/links")
@Tag(name = "Projects")
class ProjectLinkApi extends LinkApi {

    ProjectLinkApi(Links links, ProjectLinks source) {
        super(links, source);
    }
}
