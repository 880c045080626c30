package org.spona.regulations.position;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findables;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces joint positions as something to be found, for those who may read them. */
@Component
class PositionFindables extends Findables<Position> {

    PositionFindables(Outbox outbox, MessageSource messages) {
        super(outbox, Findable.Kind.named(Position.KIND, "pen", "/positions/", messages));
    }

    @EventListener
    void on(Position.Event event) {
        // What one party says changes nothing of what is found.
        if (!(event instanceof Position.Event.Signed)) {
            announce(event.position());
        }
    }

    @Override
    protected Findable.@Nullable Content contentOf(Position position) {
        if (position.status() == Position.Status.DRAFT) {
            return null;
        }
        PositionContent content = position.content();
        String points = content.points().stream().map(PositionPoint::text).collect(Collectors.joining("\n"));
        return about(position)
                .text(Markdown.toText(content.body()) + "\n" + points)
                .references(content.points().stream()
                        .map(PositionPoint::place)
                        .filter(place -> !place.isEmpty())
                        .distinct()
                        .toList())
                .published(position.openedAt().orElse(position.updatedAt()))
                .build();
    }
}
