package org.spona.meetings.opinion;

import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.findable.Findables;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opinions as something to be found by those who sit in the body. */
@Component
class OpinionFindables extends Findables<Opinion> {

    OpinionFindables(Outbox outbox, MessageSource messages) {
        super(outbox, Kind.named(Opinion.KIND, "chat-square-text", "/opinions/", messages));
    }

    @EventListener
    void on(Opinion.Changed event) {
        announce(event.opinion());
    }

    @Override
    protected Findable.Content contentOf(Opinion opinion) {
        return about(opinion)
                .text(opinion.content().act() + "\n\n" + opinion.joint())
                .published(opinion.openedAt().orElse(opinion.updatedAt()))
                .build();
    }
}
