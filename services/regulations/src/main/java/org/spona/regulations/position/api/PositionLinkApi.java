package org.spona.regulations.position.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.platform.links.LinkApi;
import org.spona.platform.links.Links;
import org.spona.regulations.position.PositionLinks;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/positions/{id}/links")
@Tag(name = "Positions")
class PositionLinkApi extends LinkApi {

    PositionLinkApi(Links links, PositionLinks source) {
        super(links, source);
    }
}
