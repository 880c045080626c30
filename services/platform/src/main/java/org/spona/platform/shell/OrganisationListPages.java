package org.spona.platform.shell;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.problem.Refusal;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What one organisation has of a kind of things: a page of it, the first few as a block of the organisation's page, and all of it as a table
 * to take along. A controller says under which address, {@code @RequestMapping("/practices/of/{organisationId}")}; its view is made of
 * {@code shell/organisation}.
 *
 * @param <T> a thing as the page shows it
 */
public abstract class OrganisationListPages<T> {

    private static final PageRequest FEW = new PageRequest(0, 5);

    private final String view;
    private final Directory directory;

    /** @param view the template of the page, with a fragment {@code block} */
    protected OrganisationListPages(String view, Directory directory) {
        this.view = view;
        this.directory = directory;
    }

    /** A part of what the reader may see of the organisation's things. */
    protected abstract PageOf<T> list(UUID organisationId, PageRequest page, Locale locale);

    /** The same things as a table. */
    protected abstract Sheet sheet(List<T> things, Locale locale);

    @GetMapping
    String page(@PathVariable UUID organisationId, @Valid PageRequest page, Model model, Locale locale) {
        return show(organisationId, page, view, model, locale);
    }

    @HxRequest
    @GetMapping
    String block(@PathVariable UUID organisationId, Model model, Locale locale) {
        return show(organisationId, FEW, view + " :: block", model, locale);
    }

    @GetMapping("/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable UUID organisationId, @PathVariable String format, Locale locale) {
        List<T> things =
                list(get(organisationId).id(), PageRequest.WHOLE, locale).items();
        return SheetFormat.ofExtension(format).answer(sheet(things, locale), locale);
    }

    private Organisation get(UUID organisationId) {
        return directory.findOrganisation(organisationId).orElseThrow(Refusal::notFound);
    }

    private String show(UUID id, PageRequest page, String view, Model model, Locale locale) {
        Organisation organisation = get(id);
        model.addAttribute("organisation", organisation);
        model.addAttribute("list", list(organisation.id(), page, locale));
        return view;
    }
}
