package org.spona.meetings.opinion;

import org.spona.platform.links.Links;
import org.spona.platform.links.ThingLinks;
import org.springframework.stereotype.Component;

/** Links that begin at opinions, such as to the regulation that a draft changes: added by who runs the body. */
@Component
public class OpinionLinkSource extends ThingLinks<Opinion> {

    OpinionLinkSource(OpinionReading opinions, Links links) {
        super(links, opinions::get, (reader, opinion) -> opinion.isKeptBy(reader));
    }
}
