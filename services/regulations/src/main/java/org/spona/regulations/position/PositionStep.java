package org.spona.regulations.position;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;
import org.spona.regulations.staff.StaffError;

/** What staff, those who are asked to sign and the addressee may do to a joint position. */
public enum PositionStep implements Step<Position> {
    /** Change what it says. */
    EDIT,
    /** Ask organisations to sign. */
    OPEN,
    /** Make it a draft again. */
    RECALL,
    /** Sign, or decline. */
    SIGN,
    /** Let the addressee read and answer it. */
    SEND,
    /** Answer its points. */
    ANSWER,
    /** Say what came of it. */
    FOLLOW,
    /** Say that nothing more is to be done. */
    CLOSE,
    /** Throw away a draft, which nobody else has seen. */
    DISCARD;

    @Override
    public boolean isFor(Reader reader, Position position) {
        return switch (this) {
            case SIGN -> signatory(reader, position).isPresent();
            case ANSWER ->
                position.addressee()
                        .filter(addressee -> reader.actsFor(
                                addressee,
                                position.ownership().networkId(),
                                role -> role == Role.GUEST || role.writes()))
                        .isPresent();
            case EDIT, OPEN, RECALL, SEND, FOLLOW, CLOSE, DISCARD -> reader.actsFor(position.ownership(), Role::staffs);
        };
    }

    @Override
    public boolean isPossible(Position position, Instant now) {
        Position.Status status = position.status();
        return switch (this) {
            case EDIT, OPEN, DISCARD -> status == Position.Status.DRAFT;
            case RECALL, SIGN, SEND -> status == Position.Status.COLLECTING;
            case ANSWER -> status == Position.Status.SENT || status == Position.Status.ANSWERED;
            case FOLLOW ->
                status == Position.Status.SENT
                        || status == Position.Status.ANSWERED
                        || status == Position.Status.FOLLOWED;
            case CLOSE ->
                status == Position.Status.SENT
                        || status == Position.Status.ANSWERED
                        || status == Position.Status.FOLLOWED;
        };
    }

    /** For which of the organisations that are asked a reader can sign. */
    static Optional<UUID> signatory(Reader reader, Position position) {
        return position.content().signatories().stream()
                .filter(organisation ->
                        reader.actsFor(organisation, position.ownership().networkId(), Role::writes))
                .findFirst();
    }

    @Override
    public ErrorCode forbidden() {
        return switch (this) {
            case SIGN -> PositionError.NOT_ASKED;
            case ANSWER -> CommonError.FORBIDDEN;
            case EDIT, OPEN, RECALL, SEND, FOLLOW, CLOSE, DISCARD -> StaffError.NOT_STAFF;
        };
    }

    @Override
    public ErrorCode impossible() {
        return this == EDIT ? PositionError.FROZEN : PositionError.WRONG_STATUS;
    }

    @Override
    public boolean takesAway() {
        return this == RECALL || this == DISCARD;
    }
}
