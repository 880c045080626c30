package org.spona.meetings.registration;

/**
 * How full an event is, in people.
 *
 * @param taken who have a place, or one kept for them
 * @param waiting who wait for one
 */
public record EventPlaces(long taken, long waiting) {}
