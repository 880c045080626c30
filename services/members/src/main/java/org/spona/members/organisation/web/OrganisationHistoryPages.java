package org.spona.members.organisation.web;

import org.spona.members.organisation.OrganisationHistory;
import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/organisations/{id}")
class OrganisationHistoryPages extends HistoryPages {

    OrganisationHistoryPages(OrganisationHistory source, ThingHistory history) {
        super(source, history);
    }
}
