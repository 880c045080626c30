package org.spona.regulations.localact.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.platform.links.LinkApi;
import org.spona.platform.links.Links;
import org.spona.regulations.localact.LocalActLinks;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/local-acts/{id}/links")
@Tag(name = "Local acts")
class LocalActLinkApi extends LinkApi {

    LocalActLinkApi(Links links, LocalActLinks source) {
        super(links, source);
    }
}
