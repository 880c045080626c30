package org.spona.regulations.position;

import java.util.stream.Collectors;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces joint positions as something to be found, for those who may read them. */
@Component
class PositionFindables {

    private final Outbox outbox;
    private final Findable.Kind kind;

    PositionFindables(Outbox outbox, MessageSource messages) {
        this.outbox = outbox;
        this.kind = Findable.Kind.named(Position.KIND, "pen", "/positions/", messages);
    }

    @EventListener
    void on(Position.Event event) {
        // What one party says changes nothing of what is found.
        if (!(event instanceof Position.Event.Signed)) {
            outbox.append(of(event.position()).event());
        }
    }

    private Findable of(Position position) {
        return new Findable(
                position.getId(),
                kind,
                position.revision(),
                null,
                position.ownership(),
                position.readers(),
                position.status() == Position.Status.DRAFT ? null : contentOf(position));
    }

    private static Findable.Content contentOf(Position position) {
        PositionContent content = position.content();
        String points = content.points().stream().map(PositionPoint::text).collect(Collectors.joining("\n"));
        return Findable.Content.of(content.title(), content.language())
                .text(Markdown.toText(content.body()) + "\n" + points)
                .references(content.points().stream()
                        .map(PositionPoint::place)
                        .filter(place -> !place.isEmpty())
                        .distinct()
                        .toList())
                .published(position.openedAt().orElse(position.updatedAt()))
                .updated(position.updatedAt())
                .build();
    }
}
