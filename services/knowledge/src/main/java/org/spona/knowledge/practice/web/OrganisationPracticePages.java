package org.spona.knowledge.practice.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.spona.knowledge.practice.PracticeOverview;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.problem.Refusal;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The published practices of one organisation: a page of them, and its newest as a block of the organisation's page. */
@Controller
class OrganisationPracticePages {

    private static final PageRequest FEW = new PageRequest(0, 5);

    private final PracticeOverview overview;
    private final PracticeViews views;
    private final Directory directory;

    OrganisationPracticePages(PracticeOverview overview, PracticeViews views, Directory directory) {
        this.overview = overview;
        this.views = views;
        this.directory = directory;
    }

    @GetMapping("/practices/of/{organisationId}")
    String page(@PathVariable UUID organisationId, @Valid PageRequest page, Model model, Locale locale) {
        return show(organisationId, page, "practice/of", model, locale);
    }

    @HxRequest
    @GetMapping("/practices/of/{organisationId}")
    String block(@PathVariable UUID organisationId, Model model, Locale locale) {
        return show(organisationId, FEW, "practice/of :: block", model, locale);
    }

    private String show(UUID id, PageRequest page, String view, Model model, Locale locale) {
        Organisation organisation = directory.findOrganisation(id).orElseThrow(Refusal::notFound);
        var found = overview.publishedOf(organisation.id(), page);
        model.addAttribute("organisation", organisation);
        model.addAttribute(
                "practices",
                new PageOf<>(
                        views.list(found.getContent(), locale), found.getTotalElements(), page.page(), page.size()));
        return view;
    }
}
