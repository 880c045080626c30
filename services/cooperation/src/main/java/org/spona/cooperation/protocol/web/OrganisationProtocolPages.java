package org.spona.cooperation.protocol.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.spona.cooperation.protocol.Protocol;
import org.spona.cooperation.protocol.ProtocolFilter;
import org.spona.cooperation.protocol.ProtocolRegister;
import org.spona.cooperation.protocol.web.ProtocolViews.ProtocolLine;
import org.spona.platform.directory.Directory;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.shell.OrganisationListPages;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The protocols of an organisation, its own and those to which it is a party. */
@Controller
@RequestMapping("/protocols/of/{organisationId}")
class OrganisationProtocolPages extends OrganisationListPages<ProtocolLine> {

    private final ProtocolRegister register;
    private final ProtocolViews views;
    private final ProtocolSheet sheet;

    OrganisationProtocolPages(
            ProtocolRegister register, ProtocolViews views, ProtocolSheet sheet, Directory directory) {
        super("protocol/of", directory);
        this.register = register;
        this.views = views;
        this.sheet = sheet;
    }

    @Override
    protected PageOf<ProtocolLine> list(UUID organisationId, PageRequest page, Locale locale) {
        PageOf<Protocol> found = register.list(ProtocolFilter.of(organisationId), page);
        return found.with(views.lines(found.items()));
    }

    @Override
    protected Sheet sheet(List<ProtocolLine> things, Locale locale) {
        return sheet.of(things, locale);
    }
}
