package org.spona.regulations.regulation;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.links.LinkSection;
import org.spona.platform.links.LinkSource;
import org.spona.platform.links.Links;
import org.spona.platform.tenancy.Readers;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Links that begin at regulations: added by the staff that keeps their register. */
@Component
@Order(3)
public class RegulationLinks implements LinkSource, RegulationSection {

    private final RegulationRegister register;
    private final Links links;

    RegulationLinks(RegulationRegister register, Links links) {
        this.register = register;
        this.links = links;
    }

    @Override
    public LinkOrigin get(UUID id) {
        return origin(register.get(id));
    }

    @Override
    public Optional<Part> of(Regulation regulation) {
        return links.section(origin(regulation)).map(section -> new Part(LinkSection.TEMPLATE, section));
    }

    private static LinkOrigin origin(Regulation regulation) {
        return LinkOrigin.of(
                regulation.thing(),
                Optional.of(regulation.ownership()).filter(_ -> RegulationStep.EDIT.isFor(Readers.get(), regulation)));
    }
}
