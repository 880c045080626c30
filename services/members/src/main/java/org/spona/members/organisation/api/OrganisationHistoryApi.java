package org.spona.members.organisation.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.members.organisation.OrganisationHistory;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/organisations/{id}")
@Tag(name = "Organisations")
class OrganisationHistoryApi extends HistoryApi {

    OrganisationHistoryApi(OrganisationHistory source, ThingHistory history) {
        super(source, history);
    }
}
