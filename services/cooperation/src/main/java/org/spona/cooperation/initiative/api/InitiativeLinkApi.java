package org.spona.cooperation.initiative.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.cooperation.initiative.InitiativeLinks;
import org.spona.platform.links.LinkApi;
import org.spona.platform.links.Links;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/initiatives/{id}/links")
@Tag(name = "Initiatives")
class InitiativeLinkApi extends LinkApi {

    InitiativeLinkApi(Links links, InitiativeLinks source) {
        super(links, source);
    }
}
