package org.spona.meetings.registration;

/** What somebody does with her own registration. */
public enum RegistrantStep {
    /** Proves her address, and takes her turn. */
    CONFIRM,
    /** Takes the place that is kept for her. */
    ACCEPT,
    /** Does not come; at any time. */
    LEAVE
}
