package org.spona.cooperation.indicator;

import org.spona.platform.links.Links;
import org.spona.platform.links.ThingLinks;
import org.springframework.stereotype.Component;

/** Links that begin at indicators: added by whoever writes for the owner. */
@Component
public class IndicatorLinks extends ThingLinks<Indicator> {

    IndicatorLinks(IndicatorReading indicators, Links links) {
        super(links, indicators::get, (_, indicator) -> indicator.status() != Indicator.Status.CLOSED);
    }
}
