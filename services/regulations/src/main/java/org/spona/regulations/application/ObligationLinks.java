package org.spona.regulations.application;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.links.LinkSection;
import org.spona.platform.links.LinkSource;
import org.spona.platform.links.Links;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.regulations.update.Obligation;
import org.spona.regulations.update.UpdateReading;
import org.springframework.stereotype.Component;

/** Evidence of an organisation that an obligation asks: links to what shows how far it is. The other end shows the update that asks. */
@Component
public class ObligationLinks implements LinkSource {

    private final UpdateReading updates;
    private final Applying applying;
    private final Links links;

    ObligationLinks(UpdateReading updates, Applying applying, Links links) {
        this.updates = updates;
        this.applying = applying;
        this.links = links;
    }

    @Override
    public LinkOrigin get(UUID id) {
        return origin(updates.getObligation(id));
    }

    /** What the page of an obligation shows of them. */
    public Optional<LinkSection> section(Obligation obligation) {
        return links.section(origin(obligation));
    }

    /** Like all that an organisation says of an obligation, a link is its own unless it shares it. */
    private LinkOrigin origin(Obligation obligation) {
        return LinkOrigin.ofPart(
                obligation.thing(),
                obligation.update().thing().key(),
                applying.begin(obligation)
                        .map(ApplicationInput::organisationId)
                        .map(organisation -> new Ownership(organisation, obligation.networkId(), Visibility.PRIVATE)));
    }
}
