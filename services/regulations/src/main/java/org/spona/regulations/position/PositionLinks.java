package org.spona.regulations.position;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.links.LinkSection;
import org.spona.platform.links.LinkSource;
import org.spona.platform.links.Links;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Component;

/** Links that begin at joint positions: added by the staff that writes them. */
@Component
public class PositionLinks implements LinkSource {

    private final PositionReading positions;
    private final Links links;

    PositionLinks(PositionReading positions, Links links) {
        this.positions = positions;
        this.links = links;
    }

    @Override
    public LinkOrigin get(UUID id) {
        return origin(positions.get(id));
    }

    /** What the page of a joint position shows of them. */
    public Optional<LinkSection> section(Position position) {
        return links.section(origin(position));
    }

    private static LinkOrigin origin(Position position) {
        return LinkOrigin.of(
                position.thing(),
                Optional.of(position.ownership())
                        .filter(_ -> position.status() != Position.Status.CLOSED)
                        .filter(_ -> PositionStep.FOLLOW.isFor(Readers.get(), position)));
    }
}
