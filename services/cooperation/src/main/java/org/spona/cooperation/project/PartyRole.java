package org.spona.cooperation.project;

/** What an organisation is to a project. */
public enum PartyRole {
    /** Gives the money. */
    FUNDER(1),
    /** On whose behalf the funder gives it: the ministry that commissions an agency. */
    ON_BEHALF_OF(2),
    /** Does the work. */
    IMPLEMENTER(4),
    /** Takes part without answering for the whole. */
    PARTNER(4);

    private final int iati;

    PartyRole(int iati) {
        this.iati = iati;
    }

    /** The code of IATI's list OrganisationRole: 1 funding, 2 accountable, 4 implementing; a partner is an implementing one there. */
    public int iati() {
        return iati;
    }

    /** Whether reports of the project are made to it. */
    public boolean isReportedTo() {
        return this == FUNDER || this == ON_BEHALF_OF;
    }
}
