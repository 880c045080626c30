package org.spona.cooperation.plan;

/** From what it follows what an action serves. */
public enum TieBasis {
    /** All results and indicators of its goal; nothing more is known. */
    BY_GOAL,
    /** The results and indicators that somebody has chosen. */
    KNOWN
}
