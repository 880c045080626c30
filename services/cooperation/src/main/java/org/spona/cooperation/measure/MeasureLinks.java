package org.spona.cooperation.measure;

import org.spona.platform.links.Links;
import org.spona.platform.links.ThingLinks;
import org.springframework.stereotype.Component;

/** Links that begin at measures: added by those who write for their organisations. */
@Component
public class MeasureLinks extends ThingLinks<Measure> {

    MeasureLinks(MeasureReading measures, Links links) {
        super(links, measures::get);
    }
}
