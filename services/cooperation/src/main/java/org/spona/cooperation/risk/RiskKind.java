package org.spona.cooperation.risk;

/** What threatens. */
public enum RiskKind {
    POVERTY,
    DISCRIMINATION,
    SOCIAL_EXCLUSION,
    DOMESTIC_VIOLENCE,
    GENDER_BASED_VIOLENCE,
    OTHER_VIOLENCE,
    NEGLECT,
    HOMELESSNESS,
    UNEMPLOYMENT,
    OTHER
}
