package org.spona.regulations.question;

import java.time.Instant;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;
import org.spona.regulations.question.Answer.Status;
import org.spona.regulations.staff.StaffError;

/** What the staff of its network may do to an answer. */
public enum AnswerStep implements Step<Answer> {
    /** Change what it says. */
    EDIT,
    /** Let everybody read it whom its visibility names. */
    PUBLISH,
    /** Say that what it rests on has changed. */
    REVIEW,
    /** Say that it still holds. */
    CONFIRM,
    /** Say that it holds no more. */
    WITHDRAW,
    /** Throw it away, as long as nobody else has seen it. */
    DISCARD;

    @Override
    public boolean isFor(Reader reader, Answer answer) {
        return reader.actsFor(answer.ownership(), Role::staffs);
    }

    @Override
    public boolean isPossible(Answer answer, Instant now) {
        return switch (this) {
            case EDIT -> answer.status() != Status.WITHDRAWN;
            case PUBLISH, DISCARD -> answer.status() == Status.DRAFT;
            case REVIEW -> answer.status() == Status.PUBLISHED || answer.status() == Status.CONFIRMED;
            case CONFIRM -> answer.status() == Status.REVIEW_DUE;
            case WITHDRAW -> answer.isInForce();
        };
    }

    @Override
    public ErrorCode forbidden() {
        return StaffError.NOT_STAFF;
    }

    @Override
    public ErrorCode impossible() {
        return this == EDIT ? AnsweringError.WITHDRAWN : AnsweringError.WRONG_STATUS;
    }

    @Override
    public boolean takesAway() {
        return this == WITHDRAW || this == DISCARD;
    }
}
