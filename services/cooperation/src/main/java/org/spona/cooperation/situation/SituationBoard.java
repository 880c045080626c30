package org.spona.cooperation.situation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.spona.platform.aggregate.OwnedAggregate;
import org.spona.platform.findable.OwnedThing;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.Recorded;
import org.spona.platform.history.RecordedState;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;

/** Chosen indicators side by side. It holds no number: what stands on it is what its reader may read of the indicators. */
@Entity(name = "SituationBoard")
@Table(name = "situation_board")
public class SituationBoard extends OwnedAggregate<SituationBoard> implements OwnedThing, Recorded {

    /** What situation boards are called among all that can be found. */
    public static final String KIND = "situation-board";

    /** What happened to a board that others may know of. */
    public sealed interface Event {
        SituationBoard board();

        /** It says something else. */
        record Changed(SituationBoard board) implements Event {}

        /** It is thrown away. */
        record Discarded(SituationBoard board) implements Event {}
    }

    @Embedded
    private BoardContent content;

    private UUID authorId;
    private boolean discarded;

    SituationBoard(UUID id, Reader author, Ownership ownership, BoardContent content, Instant now) {
        super(id, ownership, now);
        this.authorId = author.personId();
        this.content = content;
        tell(new Event.Changed(this));
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SituationBoard() {}

    /** Shows something else. */
    void revise(BoardContent next, Visibility visibility, Instant now) {
        BoardStep.EDIT.requirePossible(this, now);
        content = next;
        changed(ownership().sharedWith(visibility), now);
        tell(new Event.Changed(this));
    }

    /**
     * Shows nothing to anybody any more.
     *
     * @throws Refusal {@code not-found} when it is thrown away already
     */
    void discard(Instant now) {
        BoardStep.DISCARD.requirePossible(this, now);
        discarded = true;
        changed(ownership().sharedWith(Visibility.PRIVATE), now);
        tell(new Event.Discarded(this));
    }

    @Override
    public Thing thing() {
        return new Thing(getId(), KIND, content.title(), content.language(), "/situation/" + getId());
    }

    @Override
    public RecordedState recorded() {
        return BoardHistory.stateOf(this);
    }

    public BoardContent content() {
        return content;
    }

    public UUID authorId() {
        return authorId;
    }

    /** Whether it was thrown away; then nobody finds it. */
    boolean isDiscarded() {
        return discarded;
    }
}
