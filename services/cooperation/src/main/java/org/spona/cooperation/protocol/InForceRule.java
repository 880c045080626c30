package org.spona.cooperation.protocol;

/** Who must have signed for a protocol to be in force. */
public enum InForceRule {
    /** Each of its parties. */
    ALL,
    /** Each of those that it lists. */
    LISTED
}
