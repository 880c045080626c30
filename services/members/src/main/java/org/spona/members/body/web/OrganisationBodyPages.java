package org.spona.members.body.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.spona.members.body.Body;
import org.spona.members.body.BodyReading;
import org.spona.members.body.BodySheet;
import org.spona.platform.directory.Directory;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.shell.OrganisationListPages;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The bodies in which an organisation has a seat. */
@Controller
@RequestMapping("/bodies/of/{organisationId}")
class OrganisationBodyPages extends OrganisationListPages<Body> {

    private final BodyReading bodies;
    private final BodySheet sheet;

    OrganisationBodyPages(BodyReading bodies, BodySheet sheet, Directory directory) {
        super("body/of", directory);
        this.bodies = bodies;
        this.sheet = sheet;
    }

    @Override
    protected PageOf<Body> list(UUID organisationId, PageRequest page, Locale locale) {
        return PageOf.of(bodies.listOf(organisationId, page));
    }

    @Override
    protected Sheet sheet(List<Body> listed, Locale locale) {
        return sheet.of(listed, locale);
    }
}
