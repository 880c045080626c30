package org.spona.regulations.application.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.problem.Refusal;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.application.ObligationList;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How far one organisation is with what is asked of it: a page, and what is open as a block of the organisation's page. */
@Controller
class OrganisationObligationPages {

    private static final PageRequest FEW = new PageRequest(0, 5);

    private final ObligationList obligations;
    private final Directory directory;

    OrganisationObligationPages(ObligationList obligations, Directory directory) {
        this.obligations = obligations;
        this.directory = directory;
    }

    @GetMapping("/regulations/of/{organisationId}")
    String page(@PathVariable UUID organisationId, @Valid PageRequest page, Model model) {
        return show(organisationId, page, "obligation/of", model);
    }

    @HxRequest
    @GetMapping("/regulations/of/{organisationId}")
    String block(@PathVariable UUID organisationId, Model model) {
        return show(organisationId, FEW, "obligation/of :: block", model);
    }

    private String show(UUID id, PageRequest page, String view, Model model) {
        Organisation organisation = directory.findOrganisation(id).orElseThrow(Refusal::notFound);
        model.addAttribute("organisation", organisation);
        model.addAttribute("obligations", obligations.listOfOrganisation(organisation.id(), page));
        model.addAttribute("today", obligations.today());
        return view;
    }
}
