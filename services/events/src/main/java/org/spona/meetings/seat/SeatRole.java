package org.spona.meetings.seat;

/** As what a seat is there. */
public enum SeatRole {
    CHAIR,
    MEMBER,
    SECRETARY,
    EXPERT,
    OBSERVER
}
