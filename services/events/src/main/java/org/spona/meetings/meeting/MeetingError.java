package org.spona.meetings.meeting;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a meeting. */
public enum MeetingError implements ErrorCode {
    /** It is not at the stage at which this can be done; somebody else was faster. */
    WRONG_STATUS("meeting-wrong-status", HttpStatus.CONFLICT),
    /** It has begun or is over. */
    BEGUN("meeting-begun", HttpStatus.CONFLICT),
    /** The reader coordinates no network for this organisation. */
    NOT_COORDINATOR("meeting-not-coordinator", HttpStatus.FORBIDDEN),
    /** Nobody is on the list. */
    NOBODY("meeting-nobody", HttpStatus.CONFLICT),
    /** The invitation to which a personal link belongs was taken back, or the right to it is gone. */
    INVITATION_ENDED("meeting-invitation-ended", HttpStatus.GONE),
    /** One invitation was answered too often in a day. */
    ANSWERED_TOO_OFTEN("meeting-answered-too-often", HttpStatus.TOO_MANY_REQUESTS);

    private final String code;
    private final HttpStatus status;

    MeetingError(String code, HttpStatus status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
