package org.spona.regulations.question;

import java.time.Instant;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;
import org.spona.regulations.question.Question.Status;
import org.spona.regulations.staff.StaffError;

/** What those who ask and the staff of their network may do to a question. */
public enum QuestionStep implements Step<Question> {
    /** Ask it better, as long as nobody works on it. */
    EDIT,
    /** Say that no answer is needed any more. */
    WITHDRAW,
    /** Work on it. */
    TAKE,
    /** Leave it to others of the staff. */
    RETURN,
    /** Write the answer, or name one that there is. */
    ANSWER,
    /** Say that this is the answer. */
    ACCEPT,
    /** Say that this is not what was asked. */
    REOPEN;

    @Override
    public boolean isFor(Reader reader, Question question) {
        return switch (this) {
            case EDIT, WITHDRAW, ACCEPT, REOPEN -> reader.actsFor(question.ownership(), Role::writes);
            case TAKE, RETURN, ANSWER ->
                reader.staffNetworks().contains(question.ownership().networkId());
        };
    }

    @Override
    public boolean isPossible(Question question, Instant now) {
        Status status = question.status();
        return switch (this) {
            case EDIT, TAKE -> status == Status.ASKED;
            case WITHDRAW -> status == Status.ASKED || status == Status.TAKEN;
            case RETURN, ANSWER -> status == Status.TAKEN;
            case ACCEPT -> status == Status.ANSWERED;
            case REOPEN -> status == Status.ANSWERED && question.reopenedAt().isEmpty();
        };
    }

    @Override
    public ErrorCode forbidden() {
        return switch (this) {
            case EDIT, WITHDRAW, ACCEPT, REOPEN -> CommonError.FORBIDDEN;
            case TAKE, RETURN, ANSWER -> StaffError.NOT_STAFF;
        };
    }

    @Override
    public ErrorCode impossible() {
        return this == EDIT ? AnsweringError.TAKEN : AnsweringError.WRONG_STATUS;
    }

    @Override
    public boolean takesAway() {
        return this == WITHDRAW;
    }
}
