package org.spona.cooperation.risk;

/** Whom a risk threatens. The groups of the vocabulary of practices, under the same names, and those of which a team for social affairs speaks besides. */
public enum TargetGroup {
    CHILDREN,
    CHILDREN_WITHOUT_PARENTAL_CARE,
    CHILDREN_WITH_DISABILITIES,
    CHILDREN_IN_STREET_SITUATIONS,
    YOUTH,
    FAMILIES,
    WOMEN,
    OLDER_PEOPLE,
    PERSONS_WITH_DISABILITIES,
    VIOLENCE_VICTIMS,
    ROMA,
    RETURNEES,
    REFUGEES_AND_MIGRANTS,
    UNEMPLOYED,
    PEOPLE_IN_POVERTY,
    /** Several of these, or groups that are not told apart. */
    VULNERABLE_GROUPS
}
