package org.spona.cooperation.risk.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.cooperation.risk.RiskLinks;
import org.spona.platform.links.LinkApi;
import org.spona.platform.links.Links;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/risks/{id}/links")
@Tag(name = "Risks")
class RiskLinkApi extends LinkApi {

    RiskLinkApi(Links links, RiskLinks source) {
        super(links, source);
    }
}
