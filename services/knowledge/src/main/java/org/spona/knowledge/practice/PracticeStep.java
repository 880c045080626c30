package org.spona.knowledge.practice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.spona.knowledge.practice.Practice.Status;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;

/** What may be done to a practice: its writers write and hand in, editors of its network judge, either withdraws. */
public enum PracticeStep implements Step<Practice> {
    /** Change its text and visibility. */
    EDIT,
    /** Say who answers about it, and who sees that; also of what is out of sight, so that nobody's data stay there. */
    CONTACT,
    /** Hand it to the editors. */
    SUBMIT,
    /** Make it readable as far as its visibility says. */
    PUBLISH,
    /** Give it back to its author, with a reason. */
    RETURN,
    /** Take it out of others' sight. */
    WITHDRAW,
    /** Undo that. What editors withdrew, they alone give back. */
    RESTORE,
    /** Make it the municipality's own, when an import brought it. */
    TAKEOVER,
    /** Throw it away without a trace, as long as nobody but its organisation has seen it. */
    DISCARD;

    @Override
    public boolean isFor(Reader reader, Practice practice) {
        return switch (this) {
            case EDIT, CONTACT, SUBMIT, DISCARD -> writes(reader, practice);
            case PUBLISH, RETURN -> edits(reader, practice);
            case WITHDRAW -> writes(reader, practice) || edits(reader, practice);
            case RESTORE -> edits(reader, practice) || (writes(reader, practice) && !practice.isWithdrawnByEditor());
            case TAKEOVER -> offeredTo(practice, reader).isPresent();
        };
    }

    @Override
    public boolean isPossible(Practice practice, Instant now) {
        return switch (this) {
            case EDIT -> practice.status() != Status.WITHDRAWN;
            case CONTACT -> true;
            case SUBMIT -> practice.status() == Status.DRAFT;
            case PUBLISH, RETURN -> practice.status() == Status.SUBMITTED;
            case WITHDRAW, TAKEOVER -> practice.status() == Status.PUBLISHED;
            case RESTORE -> practice.status() == Status.WITHDRAWN;
            case DISCARD -> practice.neverShown();
        };
    }

    @Override
    public ErrorCode forbidden() {
        return switch (this) {
            case EDIT, CONTACT, SUBMIT, DISCARD -> PracticeError.NO_WORKPLACE;
            case PUBLISH, RETURN, WITHDRAW, RESTORE, TAKEOVER -> CommonError.FORBIDDEN;
        };
    }

    @Override
    public ErrorCode impossible() {
        return switch (this) {
            case EDIT, CONTACT -> PracticeError.WITHDRAWN;
            case DISCARD -> PracticeError.SHOWN_BEFORE;
            case SUBMIT, PUBLISH, RETURN, WITHDRAW, RESTORE, TAKEOVER -> PracticeError.WRONG_STATUS;
        };
    }

    @Override
    public boolean takesAway() {
        return this == WITHDRAW || this == DISCARD;
    }

    /** The municipality of the reader to which an imported practice is offered. */
    static Optional<UUID> offeredTo(Practice practice, Reader reader) {
        return Optional.ofNullable(practice.content().municipalityId())
                .filter(practice::isOfferedTo)
                .filter(place -> reader.actsFor(place, practice.ownership().networkId(), Role::writes));
    }

    private static boolean writes(Reader reader, Practice practice) {
        return reader.actsFor(practice.ownership(), Role::writes);
    }

    private static boolean edits(Reader reader, Practice practice) {
        return reader.editorNetworks().contains(practice.ownership().networkId());
    }
}
