package org.spona.cooperation.indicator;

/** Which way an indicator is meant to go. */
public enum Direction {
    UP,
    DOWN,
    /** Neither is better. */
    NONE
}
