package org.spona.regulations.application.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.platform.links.LinkApi;
import org.spona.platform.links.Links;
import org.spona.regulations.application.ObligationLinks;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/obligations/{id}/links")
@Tag(name = "Obligations")
class ObligationLinkApi extends LinkApi {

    ObligationLinkApi(Links links, ObligationLinks source) {
        super(links, source);
    }
}
