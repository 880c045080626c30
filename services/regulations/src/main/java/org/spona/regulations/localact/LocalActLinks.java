package org.spona.regulations.localact;

import org.spona.platform.links.Links;
import org.spona.platform.links.ThingLinks;
import org.springframework.stereotype.Component;

/** Links that begin at local acts: added by those who write for their organisations. */
@Component
public class LocalActLinks extends ThingLinks<LocalAct> {

    LocalActLinks(LocalActReading acts, Links links) {
        super(links, acts::get);
    }
}
