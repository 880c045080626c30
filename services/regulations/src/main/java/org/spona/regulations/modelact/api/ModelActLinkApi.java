package org.spona.regulations.modelact.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.platform.links.LinkApi;
import org.spona.platform.links.Links;
import org.spona.regulations.modelact.ModelActLinks;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/model-acts/{id}/links")
@Tag(name = "Model acts")
class ModelActLinkApi extends LinkApi {

    ModelActLinkApi(Links links, ModelActLinks source) {
        super(links, source);
    }
}
