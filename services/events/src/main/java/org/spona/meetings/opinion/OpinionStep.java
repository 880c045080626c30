package org.spona.meetings.opinion;

import java.time.Instant;
import org.spona.meetings.opinion.Opinion.Status;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.workflow.Step;

/** What can be done with an opinion, by who runs the body or coordinates for whoever founded it. */
public enum OpinionStep implements Step<Opinion> {
    /** Word the request otherwise. */
    EDIT,
    /** Ask the seats for their comments. */
    COLLECT,
    /** Take no more comments, and write the joint text. */
    CONSOLIDATE,
    /** Answer a comment of a seat. */
    ANSWER,
    /** Write the joint text, and put it to vote in writing. */
    WRITE,
    /** Say by which decision it was adopted. */
    ADOPT,
    /** Say when and under which number it was sent. */
    SEND,
    /** Keep what who asked has answered to a remark. */
    REPLY;

    @Override
    public boolean isFor(Reader reader, Opinion opinion) {
        return opinion.isKeptBy(reader);
    }

    @Override
    public boolean isPossible(Opinion opinion, Instant now) {
        Status status = opinion.status();
        return switch (this) {
            case EDIT, COLLECT -> status == Status.REQUESTED;
            case CONSOLIDATE -> status == Status.COLLECTING;
            case ANSWER -> status == Status.COLLECTING || status == Status.CONSOLIDATING;
            case WRITE, ADOPT -> status == Status.CONSOLIDATING;
            case SEND -> status == Status.ADOPTED;
            case REPLY -> status == Status.SENT || status == Status.ANSWERED;
        };
    }

    @Override
    public ErrorCode forbidden() {
        return OpinionError.NOT_KEEPER;
    }

    @Override
    public ErrorCode impossible() {
        return OpinionError.WRONG_STATUS;
    }
}
