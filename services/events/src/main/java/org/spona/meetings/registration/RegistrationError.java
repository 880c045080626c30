package org.spona.meetings.registration;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of a registration. */
public final class RegistrationError {

    /** Nobody can register: it is not open, its deadline has passed, or the meeting has begun or was cancelled. */
    public static final ErrorCode CLOSED = ErrorCode.of("registration-closed", HttpStatus.CONFLICT);

    /** It is not at the stage at which this can be done, such as an offer that has expired. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("registration-wrong-status", HttpStatus.CONFLICT);

    /** She has left the event, and comes again only by registering again. */
    public static final ErrorCode LEFT = ErrorCode.of("registration-left", HttpStatus.CONFLICT);

    /** She is registered, invited, or was taken off the list. */
    public static final ErrorCode KNOWN = ErrorCode.of("registration-known", HttpStatus.CONFLICT);

    /** There is no room for an exception: the places of the event are taken. */
    public static final ErrorCode NO_PLACE = ErrorCode.of("registration-no-place", HttpStatus.CONFLICT);

    /** So much was asked for by people without an account in a day that no more can. */
    public static final ErrorCode TOO_MANY = ErrorCode.of("registration-too-many", HttpStatus.TOO_MANY_REQUESTS);

    private RegistrationError() {}
}
