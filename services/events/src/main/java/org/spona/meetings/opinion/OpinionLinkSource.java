package org.spona.meetings.opinion;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.links.LinkSection;
import org.spona.platform.links.LinkSource;
import org.spona.platform.links.Links;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Component;

/** Links that begin at opinions, such as to the regulation that a draft changes: added by who runs the body. */
@Component
public class OpinionLinkSource implements LinkSource {

    private final OpinionReading opinions;
    private final Links links;

    OpinionLinkSource(OpinionReading opinions, Links links) {
        this.opinions = opinions;
        this.links = links;
    }

    @Override
    public LinkOrigin get(UUID id) {
        return origin(opinions.get(id));
    }

    /** What the page of an opinion shows of them. */
    public Optional<LinkSection> section(Opinion opinion) {
        return links.section(origin(opinion));
    }

    private static LinkOrigin origin(Opinion opinion) {
        return LinkOrigin.of(
                opinion.thing(), Optional.of(opinion.ownership()).filter(_ -> opinion.isKeptBy(Readers.get())));
    }
}
