package org.spona.cooperation.situation;

import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.tenancy.FurtherReaders;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces situation boards as something to be found. */
@Component
class BoardFindables {

    private final Outbox outbox;
    private final Findable.Kind kind;

    BoardFindables(Outbox outbox, MessageSource messages) {
        this.outbox = outbox;
        this.kind = Findable.Kind.named(SituationBoard.KIND, "table", "/situation/", messages);
    }

    @EventListener
    void on(SituationBoard.Event event) {
        SituationBoard board = event.board();
        outbox.append(new Findable(
                        board.getId(),
                        kind,
                        board.revision(),
                        null,
                        board.ownership(),
                        FurtherReaders.NONE,
                        event instanceof SituationBoard.Event.Discarded ? null : contentOf(board))
                .event());
    }

    private static Findable.Content contentOf(SituationBoard board) {
        return Findable.Content.of(board.content().title(), board.content().language())
                .published(board.updatedAt())
                .updated(board.updatedAt())
                .build();
    }
}
