package org.spona.platform.links;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** Why a link cannot be added, besides what is wrong with its fields. */
public final class LinkError {

    /** As many links begin at the thing as may. */
    public static final ErrorCode TOO_MANY = ErrorCode.of("links-too-many", HttpStatus.CONFLICT);

    private LinkError() {}
}
