package org.spona.cooperation.measure.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.cooperation.measure.MeasureLinks;
import org.spona.platform.links.LinkApi;
import org.spona.platform.links.Links;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/measures/{id}/links")
@Tag(name = "Measures")
class MeasureLinkApi extends LinkApi {

    MeasureLinkApi(Links links, MeasureLinks source) {
        super(links, source);
    }
}
