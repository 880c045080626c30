package org.spona.cooperation.directory.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.cooperation.directory.LocalServiceLinks;
import org.spona.platform.links.LinkApi;
import org.spona.platform.links.Links;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/services/{id}/links")
@Tag(name = "Services")
class LocalServiceLinkApi extends LinkApi {

    LocalServiceLinkApi(Links links, LocalServiceLinks source) {
        super(links, source);
    }
}
