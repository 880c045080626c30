package org.spona.regulations.application.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.spona.platform.directory.Directory;
import org.spona.platform.shell.OrganisationListPages;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.application.ObligationList;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** How far one organisation is with what is asked of it, what is open first. */
@Controller
@RequestMapping("/regulations/of/{organisationId}")
class OrganisationObligationPages extends OrganisationListPages {

    private final ObligationList obligations;

    OrganisationObligationPages(ObligationList obligations, Directory directory) {
        super("obligation/of", directory);
        this.obligations = obligations;
    }

    @ModelAttribute("today")
    LocalDate today() {
        return obligations.today();
    }

    @Override
    protected PageOf<?> list(UUID organisationId, PageRequest page, Locale locale) {
        return obligations.listOfOrganisation(organisationId, page);
    }
}
