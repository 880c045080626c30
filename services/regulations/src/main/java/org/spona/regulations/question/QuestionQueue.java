package org.spona.regulations.question;

import java.util.List;
import org.spona.regulations.question.Question.Status;

/** A part of the list of questions: an organisation's own, or what staff have before them. */
public enum QuestionQueue {
    /** What the reader's organisations have asked. */
    OWN,
    /** What nobody works on yet. */
    ASKED,
    /** What somebody of the staff works on. */
    TAKEN,
    ANSWERED,
    /** Answers whose basis has changed; these are not questions. */
    REVIEW;

    /** What is asked of the staff of a network. */
    boolean isForStaff() {
        return this != OWN;
    }

    /** The states in which questions are in it. */
    List<Status> states() {
        return switch (this) {
            case OWN -> List.of(Status.values());
            case ASKED -> List.of(Status.ASKED);
            case TAKEN -> List.of(Status.TAKEN);
            case ANSWERED -> List.of(Status.ANSWERED, Status.ACCEPTED);
            case REVIEW -> List.of();
        };
    }
}
