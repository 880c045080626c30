package org.spona.cooperation.risk;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.links.LinkSection;
import org.spona.platform.links.LinkSource;
import org.spona.platform.links.Links;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Component;

/** Links that begin at risks: added by those who write for their organisations. */
@Component
public class RiskLinks implements LinkSource {

    private final RiskReading risks;
    private final Links links;

    RiskLinks(RiskReading risks, Links links) {
        this.risks = risks;
        this.links = links;
    }

    @Override
    public LinkOrigin get(UUID id) {
        return origin(risks.get(id));
    }

    /** What the page of a risk shows of them. */
    public Optional<LinkSection> section(Risk risk) {
        return links.section(origin(risk));
    }

    private static LinkOrigin origin(Risk risk) {
        return LinkOrigin.of(
                risk.thing(), Optional.of(risk.ownership()).filter(_ -> RiskStep.EDIT.isFor(Readers.get(), risk)));
    }
}
