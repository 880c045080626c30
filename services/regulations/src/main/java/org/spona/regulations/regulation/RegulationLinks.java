package org.spona.regulations.regulation;

import java.util.Optional;
import org.spona.platform.links.LinkSection;
import org.spona.platform.links.Links;
import org.spona.platform.links.ThingLinks;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Links that begin at regulations: added by the staff that keeps their register. */
@Component
@Order(3)
public class RegulationLinks extends ThingLinks<Regulation> implements RegulationSection {

    RegulationLinks(RegulationRegister register, Links links) {
        super(links, register::get, RegulationStep.EDIT::isFor);
    }

    @Override
    public Optional<Part> of(Regulation regulation) {
        return section(regulation).map(section -> new Part(LinkSection.TEMPLATE, section));
    }
}
