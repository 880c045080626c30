package org.spona.knowledge.practice.web;

import java.util.Locale;
import java.util.UUID;
import org.spona.knowledge.practice.PracticeOverview;
import org.spona.platform.directory.Directory;
import org.spona.platform.shell.OrganisationListPages;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The published practices of one organisation, newest first. */
@Controller
@RequestMapping("/practices/of/{organisationId}")
class OrganisationPracticePages extends OrganisationListPages {

    private final PracticeOverview overview;
    private final PracticeViews views;

    OrganisationPracticePages(PracticeOverview overview, PracticeViews views, Directory directory) {
        super("practice/of", directory);
        this.overview = overview;
        this.views = views;
    }

    @Override
    protected PageOf<?> list(UUID organisationId, PageRequest page, Locale locale) {
        var found = overview.publishedOf(organisationId, page);
        return new PageOf<>(views.list(found.getContent(), locale), found.getTotalElements(), page.page(), page.size());
    }
}
