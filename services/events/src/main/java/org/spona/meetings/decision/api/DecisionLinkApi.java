package org.spona.meetings.decision.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.meetings.decision.DecisionLinks;
import org.spona.platform.links.LinkApi;
import org.spona.platform.links.Links;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/decisions/{id}/links")
@Tag(name = "Decisions")
class DecisionLinkApi extends LinkApi {

    DecisionLinkApi(Links links, DecisionLinks source) {
        super(links, source);
    }
}
