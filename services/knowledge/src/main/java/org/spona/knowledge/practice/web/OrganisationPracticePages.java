package org.spona.knowledge.practice.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.spona.knowledge.practice.PracticeOverview;
import org.spona.platform.directory.Directory;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.shell.OrganisationListPages;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The published practices of one organisation, newest first. */
@Controller
@RequestMapping("/practices/of/{organisationId}")
class OrganisationPracticePages extends OrganisationListPages<PracticeView> {

    private final PracticeOverview overview;
    private final PracticeViews views;
    private final PracticeSheet sheet;

    OrganisationPracticePages(
            PracticeOverview overview, PracticeViews views, PracticeSheet sheet, Directory directory) {
        super("practice/of", directory);
        this.overview = overview;
        this.views = views;
        this.sheet = sheet;
    }

    @Override
    protected PageOf<PracticeView> list(UUID organisationId, PageRequest page, Locale locale) {
        var found = overview.publishedOf(organisationId, page);
        return new PageOf<>(views.list(found.getContent(), locale), found.getTotalElements(), page.page(), page.size());
    }

    @Override
    protected Sheet sheet(List<PracticeView> practices, Locale locale) {
        return sheet.of(practices, locale);
    }
}
