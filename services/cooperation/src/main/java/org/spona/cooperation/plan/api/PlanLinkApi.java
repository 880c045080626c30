package org.spona.cooperation.plan.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.cooperation.plan.PlanLinks;
import org.spona.platform.links.LinkApi;
import org.spona.platform.links.Links;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/plans/{id}/links")
@Tag(name = "Plans")
class PlanLinkApi extends LinkApi {

    PlanLinkApi(Links links, PlanLinks source) {
        super(links, source);
    }
}
