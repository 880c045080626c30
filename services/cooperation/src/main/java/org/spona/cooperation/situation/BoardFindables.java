package org.spona.cooperation.situation;

import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findables;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces situation boards as something to be found. */
@Component
class BoardFindables extends Findables<SituationBoard> {

    BoardFindables(Outbox outbox, MessageSource messages) {
        super(outbox, Findable.Kind.named(SituationBoard.KIND, "table", "/situation/", messages));
    }

    @EventListener
    void on(SituationBoard.Event event) {
        if (event instanceof SituationBoard.Event.Discarded) {
            hide(event.board());
        } else {
            announce(event.board());
        }
    }

    @Override
    protected Findable.Content contentOf(SituationBoard board) {
        return about(board).build();
    }
}
