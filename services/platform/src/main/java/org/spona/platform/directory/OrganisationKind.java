package org.spona.platform.directory;

import java.util.Arrays;
import java.util.List;

/** What an organisation is. */
public enum OrganisationKind {
    CITY(true),
    MUNICIPALITY(true),
    /** A part of a city with an assembly of its own. */
    CITY_MUNICIPALITY(true),
    /** Of a province, canton or entity. */
    PROVINCIAL_AUTHORITY(false),
    /** Of local governments, or of their associations. */
    ASSOCIATION(false),
    SOCIAL_WORK_CENTRE(false),
    HEALTH_CENTRE(false),
    SCHOOL(false),
    POLICE(false),
    COURT(false),
    EMPLOYMENT_SERVICE(false),
    RED_CROSS(false),
    NGO(false),
    MINISTRY(false),
    DONOR(false);

    private static final List<String> LOCAL_GOVERNMENTS = Arrays.stream(values())
            .filter(kind -> kind.localGovernment)
            .map(Enum::name)
            .toList();

    private final boolean localGovernment;

    OrganisationKind(boolean localGovernment) {
        this.localGovernment = localGovernment;
    }

    /** The kinds that are units of local self-government, or parts of a city that work like one; the likelier first. */
    public static List<String> localGovernments() {
        return LOCAL_GOVERNMENTS;
    }
}
