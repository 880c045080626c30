package org.spona.regulations.localact;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.links.LinkSection;
import org.spona.platform.links.LinkSource;
import org.spona.platform.links.Links;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Component;

/** Links that begin at local acts: added by those who write for their organisations. */
@Component
public class LocalActLinks implements LinkSource {

    private final LocalActReading acts;
    private final Links links;

    LocalActLinks(LocalActReading acts, Links links) {
        this.acts = acts;
        this.links = links;
    }

    @Override
    public LinkOrigin get(UUID id) {
        return origin(acts.get(id));
    }

    /** What the page of an act shows of them. */
    public Optional<LinkSection> section(LocalAct act) {
        return links.section(origin(act));
    }

    private static LinkOrigin origin(LocalAct act) {
        return LinkOrigin.of(
                act.thing(), Optional.of(act.ownership()).filter(_ -> LocalActStep.EDIT.isFor(Readers.get(), act)));
    }
}
