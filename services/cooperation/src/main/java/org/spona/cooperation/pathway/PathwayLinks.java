package org.spona.cooperation.pathway;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.links.LinkSection;
import org.spona.platform.links.LinkSource;
import org.spona.platform.links.Links;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Component;

/** Links that begin at pathways: added by those who write for their organisations. */
@Component
public class PathwayLinks implements LinkSource {

    private final PathwayReading pathways;
    private final Links links;

    PathwayLinks(PathwayReading pathways, Links links) {
        this.pathways = pathways;
        this.links = links;
    }

    @Override
    public LinkOrigin get(UUID id) {
        return origin(pathways.get(id));
    }

    /** What the page of a pathway shows of them. */
    public Optional<LinkSection> section(Pathway pathway) {
        return links.section(origin(pathway));
    }

    static LinkOrigin origin(Pathway pathway) {
        return LinkOrigin.of(
                pathway.thing(),
                Optional.of(pathway.ownership()).filter(_ -> PathwayStep.EDIT.isFor(Readers.get(), pathway)));
    }
}
