package org.spona.cooperation.measure;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.links.LinkSection;
import org.spona.platform.links.LinkSource;
import org.spona.platform.links.Links;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Component;

/** Links that begin at measures: added by those who write for their organisations. */
@Component
public class MeasureLinks implements LinkSource {

    private final MeasureReading measures;
    private final Links links;

    MeasureLinks(MeasureReading measures, Links links) {
        this.measures = measures;
        this.links = links;
    }

    @Override
    public LinkOrigin get(UUID id) {
        return origin(measures.get(id));
    }

    /** What the page of a measure shows of them. */
    public Optional<LinkSection> section(Measure measure) {
        return links.section(origin(measure));
    }

    static LinkOrigin origin(Measure measure) {
        return LinkOrigin.of(
                measure.thing(),
                Optional.of(measure.ownership()).filter(_ -> MeasureStep.EDIT.isFor(Readers.get(), measure)));
    }
}
