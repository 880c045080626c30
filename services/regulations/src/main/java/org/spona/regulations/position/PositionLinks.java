package org.spona.regulations.position;

import org.spona.platform.links.Links;
import org.spona.platform.links.ThingLinks;
import org.springframework.stereotype.Component;

/** Links that begin at joint positions: added by the staff that writes them. */
@Component
public class PositionLinks extends ThingLinks<Position> {

    PositionLinks(PositionReading positions, Links links) {
        super(
                links,
                positions::get,
                (reader, position) ->
                        position.status() != Position.Status.CLOSED && PositionStep.FOLLOW.isFor(reader, position));
    }
}
