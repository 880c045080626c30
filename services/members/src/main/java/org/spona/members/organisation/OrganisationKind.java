package org.spona.members.organisation;

/** What an organisation is. */
public enum OrganisationKind {
    MUNICIPALITY,
    CITY,
    /** A part of a city with an assembly of its own. */
    CITY_MUNICIPALITY,
    /** Of local governments. */
    ASSOCIATION,
    SOCIAL_WORK_CENTRE,
    HEALTH_CENTRE,
    SCHOOL,
    POLICE,
    EMPLOYMENT_SERVICE,
    RED_CROSS,
    NGO,
    MINISTRY,
    DONOR
}
