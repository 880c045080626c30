package org.spona.meetings.report;

/**
 * How often somebody was there for a seat.
 *
 * @param held how many meetings were held while there was the seat
 * @param there at how many of them somebody was there for it, by a deputy and from afar too
 * @param excused from how many it was excused
 */
public record SeatPresence(String institution, long held, long there, long excused) {}
