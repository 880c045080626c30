package org.spona.cooperation.pathway.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.cooperation.pathway.PathwayLinks;
import org.spona.platform.links.LinkApi;
import org.spona.platform.links.Links;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/pathways/{id}/links")
@Tag(name = "Pathways")
class PathwayLinkApi extends LinkApi {

    PathwayLinkApi(Links links, PathwayLinks source) {
        super(links, source);
    }
}
