package org.spona.meetings.written;

import java.time.Instant;
import org.spona.meetings.written.WrittenProcedure.Status;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.workflow.Step;

/** What can be done with a written procedure, by who runs the body or coordinates for whoever founded it. */
public enum WrittenStep implements Step<WrittenProcedure> {
    /** Word it otherwise. */
    EDIT(Status.DRAFT),
    /** Put it to vote. */
    OPEN(Status.DRAFT),
    /** Write once more to the silent. */
    REMIND(Status.OPEN),
    /** Enter what a seat says by phone. */
    ENTER(Status.OPEN),
    /** Take it back; nothing comes of it. */
    WITHDRAW(Status.OPEN);

    private final Status at;

    WrittenStep(Status at) {
        this.at = at;
    }

    @Override
    public boolean isFor(Reader reader, WrittenProcedure procedure) {
        return procedure.isKeptBy(reader);
    }

    @Override
    public boolean isPossible(WrittenProcedure procedure, Instant now) {
        return procedure.status() == at && (at == Status.DRAFT || procedure.takesVotes(now));
    }

    @Override
    public ErrorCode forbidden() {
        return WrittenError.NOT_KEEPER;
    }

    @Override
    public ErrorCode impossible() {
        return WrittenError.WRONG_STATUS;
    }

    @Override
    public boolean takesAway() {
        return this == WITHDRAW;
    }
}
