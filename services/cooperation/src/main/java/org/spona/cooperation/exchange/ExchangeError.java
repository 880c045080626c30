package org.spona.cooperation.exchange;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of an exchange. */
public final class ExchangeError {

    /** It is not at the stage at which this can be done; somebody else was faster. */
    public static final ErrorCode WRONG_STATUS = ErrorCode.of("exchange-wrong-status", HttpStatus.CONFLICT);

    /** The organisation has not answered. */
    public static final ErrorCode NOT_ANSWERED = ErrorCode.of("exchange-not-answered", HttpStatus.CONFLICT);

    private ExchangeError() {}
}
