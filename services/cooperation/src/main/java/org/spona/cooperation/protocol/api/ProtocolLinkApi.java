package org.spona.cooperation.protocol.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.cooperation.protocol.ProtocolLinks;
import org.spona.platform.links.LinkApi;
import org.spona.platform.links.Links;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/protocols/{id}/links")
@Tag(name = "Protocols")
class ProtocolLinkApi extends LinkApi {

    ProtocolLinkApi(Links links, ProtocolLinks source) {
        super(links, source);
    }
}
