package org.spona.meetings.opinion;

import java.util.Set;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.tenancy.FurtherReaders;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opinions as something to be found by those who sit in the body. */
@Component
class OpinionFindables {

    private final Outbox outbox;
    private final Kind kind;

    OpinionFindables(Outbox outbox, MessageSource messages) {
        this.outbox = outbox;
        this.kind = Kind.named(Opinion.KIND, "chat-square-text", "/opinions/", messages);
    }

    @EventListener
    void on(Opinion.Changed event) {
        outbox.append(of(event.opinion()).event());
    }

    Findable of(Opinion opinion) {
        OpinionContent says = opinion.content();
        return new Findable(
                opinion.getId(),
                kind,
                opinion.revision(),
                null,
                opinion.ownership(),
                new FurtherReaders(Set.of(), Set.of(opinion.bodyId()), Set.of()),
                Findable.Content.of(says.title(), says.language())
                        .text(says.act() + "\n\n" + opinion.joint())
                        .published(opinion.openedAt().orElse(opinion.updatedAt()))
                        .updated(opinion.updatedAt())
                        .build());
    }
}
