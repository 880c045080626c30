package org.spona.cooperation.indicator;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.links.LinkSection;
import org.spona.platform.links.LinkSource;
import org.spona.platform.links.Links;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Component;

/** Links that begin at indicators: added by whoever writes for the owner. */
@Component
public class IndicatorLinks implements LinkSource {

    private final IndicatorReading indicators;
    private final Links links;

    IndicatorLinks(IndicatorReading indicators, Links links) {
        this.indicators = indicators;
        this.links = links;
    }

    @Override
    public LinkOrigin get(UUID id) {
        return origin(indicators.get(id));
    }

    /** What the page of an indicator shows of them. */
    public Optional<LinkSection> section(Indicator indicator) {
        return links.section(origin(indicator));
    }

    private static LinkOrigin origin(Indicator indicator) {
        return LinkOrigin.of(
                indicator.thing(),
                Optional.of(indicator.ownership())
                        .filter(_ -> indicator.status() != Indicator.Status.CLOSED)
                        .filter(_ -> IndicatorStep.EDIT.isFor(Readers.get(), indicator)));
    }
}
