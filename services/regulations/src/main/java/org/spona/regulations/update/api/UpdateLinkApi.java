package org.spona.regulations.update.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.platform.links.LinkApi;
import org.spona.platform.links.Links;
import org.spona.regulations.update.UpdateLinks;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/updates/{id}/links")
@Tag(name = "Updates")
class UpdateLinkApi extends LinkApi {

    UpdateLinkApi(Links links, UpdateLinks source) {
        super(links, source);
    }
}
