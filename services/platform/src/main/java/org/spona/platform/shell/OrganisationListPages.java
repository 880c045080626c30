package org.spona.platform.shell;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.problem.Refusal;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What one organisation has of a kind of things: a page of it, and the first few as a block of the organisation's page. A controller says
 * under which address, {@code @RequestMapping("/practices/of/{organisationId}")}; its view is made of {@code shell/organisation}.
 */
public abstract class OrganisationListPages {

    private static final PageRequest FEW = new PageRequest(0, 5);

    private final String view;
    private final Directory directory;

    /** @param view the template of the page, with a fragment {@code block} */
    protected OrganisationListPages(String view, Directory directory) {
        this.view = view;
        this.directory = directory;
    }

    /** A part of what the reader may see of the organisation's things. */
    protected abstract PageOf<?> list(UUID organisationId, PageRequest page, Locale locale);

    @GetMapping
    String page(@PathVariable UUID organisationId, @Valid PageRequest page, Model model, Locale locale) {
        return show(organisationId, page, view, model, locale);
    }

    @HxRequest
    @GetMapping
    String block(@PathVariable UUID organisationId, Model model, Locale locale) {
        return show(organisationId, FEW, view + " :: block", model, locale);
    }

    private String show(UUID id, PageRequest page, String view, Model model, Locale locale) {
        Organisation organisation = directory.findOrganisation(id).orElseThrow(Refusal::notFound);
        model.addAttribute("organisation", organisation);
        model.addAttribute("list", list(organisation.id(), page, locale));
        return view;
    }
}
