package org.spona.meetings.opinion.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.meetings.opinion.OpinionLinkSource;
import org.spona.platform.links.LinkApi;
import org.spona.platform.links.Links;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/opinions/{id}/links")
@Tag(name = "Opinions")
class OpinionThingLinkApi extends LinkApi {

    OpinionThingLinkApi(Links links, OpinionLinkSource source) {
        super(links, source);
    }
}
