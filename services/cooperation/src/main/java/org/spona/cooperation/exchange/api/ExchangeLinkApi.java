package org.spona.cooperation.exchange.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.cooperation.exchange.ExchangeLinks;
import org.spona.platform.links.LinkApi;
import org.spona.platform.links.Links;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/exchange/{id}/links")
@Tag(name = "Exchange")
class ExchangeLinkApi extends LinkApi {

    ExchangeLinkApi(Links links, ExchangeLinks source) {
        super(links, source);
    }
}
