package org.spona.regulations.application.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.spona.platform.directory.Directory;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.shell.OrganisationListPages;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.application.ObligationLine;
import org.spona.regulations.application.ObligationList;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** How far one organisation is with what is asked of it, what is open first. */
@Controller
@RequestMapping("/regulations/of/{organisationId}")
class OrganisationObligationPages extends OrganisationListPages<ObligationLine> {

    private final ObligationList obligations;
    private final ObligationSheet sheet;

    OrganisationObligationPages(ObligationList obligations, ObligationSheet sheet, Directory directory) {
        super("obligation/of", directory);
        this.obligations = obligations;
        this.sheet = sheet;
    }

    @ModelAttribute("today")
    LocalDate today() {
        return obligations.today();
    }

    @Override
    protected PageOf<ObligationLine> list(UUID organisationId, PageRequest page, Locale locale) {
        return obligations.listOfOrganisation(organisationId, page);
    }

    @Override
    protected Sheet sheet(List<ObligationLine> lines, Locale locale) {
        return sheet.of(lines, locale);
    }
}
