package org.spona.meetings.meeting;

/** What an organisation does for a meeting that another one convenes. It lets nobody read more. */
public enum OrganisationRole {
    /** Receives the guests. */
    HOST,
    /** Made it possible. */
    ENABLER,
    /** Pays for it. */
    FUNDER,
    /** Somebody of it presents. */
    PRESENTER
}
