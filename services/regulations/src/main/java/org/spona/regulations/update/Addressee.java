package org.spona.regulations.update;

/** Whom an obligation can be addressed to: a kind of organisations; all local governments are one. */
public enum Addressee {
    LOCAL_GOVERNMENT,
    SOCIAL_WORK_CENTRE,
    HEALTH_CENTRE,
    SCHOOL,
    POLICE,
    COURT,
    PROVINCIAL_AUTHORITY,
    EMPLOYMENT_SERVICE,
    RED_CROSS,
    NGO,
    ASSOCIATION,
    MINISTRY
}
