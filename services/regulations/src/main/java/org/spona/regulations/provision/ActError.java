package org.spona.regulations.provision;

import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.ErrorCode;
import org.spona.regulations.text.ReadingRefusal;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of an act's text. */
public final class ActError {

    /** It is not at the stage at which this can be done; somebody else was faster. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("version-wrong-status", HttpStatus.CONFLICT);

    /** Who has written a text does not check it. */
    public static final ErrorCode SECOND_PERSON = ErrorCode.of("version-second-person", HttpStatus.FORBIDDEN);

    /** There is a draft of this act already. */
    public static final ErrorCode DRAFT_EXISTS = ErrorCode.of("version-draft-exists", HttpStatus.CONFLICT);

    /** Two versions would begin on one day. */
    public static final ErrorCode SAME_DAY = ErrorCode.of("version-same-day", HttpStatus.CONFLICT);

    /** Lines want a person's eye before it is checked. */
    public static final ErrorCode DOUBTS_LEFT = ErrorCode.of("version-doubts-left", HttpStatus.CONFLICT);

    /** There is no text to check. */
    public static final ErrorCode NO_TEXT = ErrorCode.of("version-no-text", HttpStatus.CONFLICT);

    /** Longer than an act may be. */
    public static final ErrorCode TOO_LONG = ErrorCode.of("version-too-long", HttpStatus.UNPROCESSABLE_CONTENT);

    /** The article cannot be divided at this line. */
    static final ErrorCode SPLIT_ELSEWHERE = ErrorCode.of("version-split-elsewhere", HttpStatus.UNPROCESSABLE_CONTENT);

    /** There is no article before with which this one could be joined. */
    static final ErrorCode MERGE_NOTHING = ErrorCode.of("version-merge-nothing", HttpStatus.CONFLICT);

    private static final ErrorCode UNREAD_NO_TEXT =
            ErrorCode.of("version-text-no-text", HttpStatus.UNPROCESSABLE_CONTENT);
    private static final ErrorCode UNREAD_PAGES = ErrorCode.of("version-text-pages", HttpStatus.UNPROCESSABLE_CONTENT);
    private static final ErrorCode UNREAD_LARGE = ErrorCode.of("version-text-large", HttpStatus.UNPROCESSABLE_CONTENT);
    private static final ErrorCode UNREAD_BROKEN =
            ErrorCode.of("version-text-broken", HttpStatus.UNPROCESSABLE_CONTENT);
    private static final ErrorCode UNREAD_PASSWORD =
            ErrorCode.of("version-text-password", HttpStatus.UNPROCESSABLE_CONTENT);

    private ActError() {}

    /** Why a file or a paste gave no text. */
    static ErrorCode unread(ReadingRefusal reason) {
        return switch (reason) {
            case NO_TEXT -> UNREAD_NO_TEXT;
            case TOO_MANY_PAGES -> UNREAD_PAGES;
            case TOO_LARGE -> UNREAD_LARGE;
            case UNREADABLE -> UNREAD_BROKEN;
            case PASSWORD -> UNREAD_PASSWORD;
            case INTERRUPTED -> CommonError.UNAVAILABLE;
        };
    }
}
