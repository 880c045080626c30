package org.spona.meetings.decision;

/** How the vote of a seat came in. */
public enum VoteChannel {
    /** One of its people gave it herself. */
    OWN,
    /** It was said in the room, and entered by whoever keeps the record. */
    ROLL_CALL,
    /** It was said by phone, and entered by whoever keeps the record. */
    PHONE
}
