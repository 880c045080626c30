package org.spona.meetings.item;

import org.spona.platform.problem.ErrorCode;
import org.springframework.http.HttpStatus;

/** What can be wrong with what is asked of the record of an item. */
public final class ItemError {

    /** Somebody else writes in it at this moment. */
    public static final ErrorCode HELD = ErrorCode.of("item-held", HttpStatus.CONFLICT);

    private ItemError() {}
}
