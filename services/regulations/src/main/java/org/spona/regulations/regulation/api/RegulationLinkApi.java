package org.spona.regulations.regulation.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.platform.links.LinkApi;
import org.spona.platform.links.Links;
import org.spona.regulations.regulation.RegulationLinks;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/regulations/{id}/links")
@Tag(name = "Regulations")
class RegulationLinkApi extends LinkApi {

    RegulationLinkApi(Links links, RegulationLinks source) {
        super(links, source);
    }
}
