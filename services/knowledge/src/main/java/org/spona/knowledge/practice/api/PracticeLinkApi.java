package org.spona.knowledge.practice.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.knowledge.practice.PracticeLinks;
import org.spona.platform.links.LinkApi;
import org.spona.platform.links.Links;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/practices/{id}/links")
@Tag(name = "Practices")
class PracticeLinkApi extends LinkApi {

    PracticeLinkApi(Links links, PracticeLinks source) {
        super(links, source);
    }
}
