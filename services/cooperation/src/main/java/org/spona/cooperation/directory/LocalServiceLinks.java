package org.spona.cooperation.directory;

import org.spona.platform.links.Links;
import org.spona.platform.links.ThingLinks;
import org.springframework.stereotype.Component;

/** Links that begin at services: added by those who write for their organisations. */
@Component
public class LocalServiceLinks extends ThingLinks<LocalService> {

    LocalServiceLinks(LocalServiceReading services, Links links) {
        super(links, services::get);
    }
}
