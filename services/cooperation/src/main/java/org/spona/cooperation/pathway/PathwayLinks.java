package org.spona.cooperation.pathway;

import org.spona.platform.links.Links;
import org.spona.platform.links.ThingLinks;
import org.springframework.stereotype.Component;

/** Links that begin at pathways: added by those who write for their organisations. */
@Component
public class PathwayLinks extends ThingLinks<Pathway> {

    PathwayLinks(PathwayReading pathways, Links links) {
        super(links, pathways::get);
    }
}
