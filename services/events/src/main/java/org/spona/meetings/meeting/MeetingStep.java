package org.spona.meetings.meeting;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;

/**
 * What can be done with a meeting: by its coordinators, at the stages named here, and once it was sent only until it begins. Pages offer,
 * and requests are held to, the same steps.
 */
public enum MeetingStep {
    /** Change what it is. */
    EDIT,
    /** Change who is on the list. */
    INVITE,
    /** Send its invitations. */
    SEND,
    /** Write once more to those who have not answered. */
    REMIND,
    /** Call it off. */
    CANCEL,
    /** Delete a draft to which nobody was invited. */
    DISCARD;

    /** All that a reader can do with a meeting now. */
    public static Set<MeetingStep> openTo(Reader reader, Meeting meeting, Instant now) {
        return Arrays.stream(values())
                .filter(step -> step.isOpenTo(reader, meeting, now))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MeetingStep.class)));
    }

    /** Whether a reader can do this with a meeting now. */
    public boolean isOpenTo(Reader reader, Meeting meeting, Instant now) {
        return meeting.isConvenedBy(reader) && isAt(meeting) && !isTooLate(meeting, now);
    }

    /**
     * Refuses what {@link #isOpenTo} denies.
     *
     * @throws Refusal {@code meeting-not-coordinator}, {@code meeting-wrong-status} or {@code meeting-begun}
     */
    public void require(Reader reader, Meeting meeting, Instant now) {
        if (!meeting.isConvenedBy(reader)) {
            throw new Refusal(MeetingError.NOT_COORDINATOR);
        }
        if (!isAt(meeting)) {
            throw new Refusal(MeetingError.WRONG_STATUS);
        }
        if (isTooLate(meeting, now)) {
            throw new Refusal(MeetingError.BEGUN);
        }
    }

    /** Whether it takes something from other people, or deletes work. */
    public boolean takesAway() {
        return this == CANCEL || this == DISCARD;
    }

    private boolean isAt(Meeting meeting) {
        return switch (this) {
            case EDIT, INVITE -> meeting.status() != Status.CANCELLED;
            case SEND, DISCARD -> meeting.status() == Status.DRAFT;
            case REMIND, CANCEL -> meeting.status() == Status.SENT;
        };
    }

    private static boolean isTooLate(Meeting meeting, Instant now) {
        return meeting.status() == Status.SENT && meeting.content().time().begun(now);
    }
}
