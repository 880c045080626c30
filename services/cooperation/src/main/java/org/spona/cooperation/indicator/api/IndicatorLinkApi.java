package org.spona.cooperation.indicator.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.cooperation.indicator.IndicatorLinks;
import org.spona.platform.links.LinkApi;
import org.spona.platform.links.Links;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Links of indicators. */
@RestController
@RequestMapping("/api/v1/indicators/{id}/links")
@Tag(name = "Indicators")
class IndicatorLinkApi extends LinkApi {

    IndicatorLinkApi(Links links, IndicatorLinks source) {
        super(links, source);
    }
}
