package org.spona.regulations.staff;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What keeps somebody from speaking for a network. */
public final class StaffError {

    /** She is neither editor nor coordinator for this organisation in this network. */
    public static final ErrorCode NOT_STAFF = ErrorCode.of("not-staff", HttpStatus.FORBIDDEN);

    private StaffError() {}
}
