package org.spona.regulations.application;

/** How far an organisation says it is with an obligation. */
public enum ApplicationStatus {
    NOT_STARTED,
    IN_PROGRESS,
    APPLIED,
    /** It is not the one who has to do it; says why. */
    NOT_COMPETENT
}
