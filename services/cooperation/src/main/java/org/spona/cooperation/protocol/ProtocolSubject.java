package org.spona.cooperation.protocol;

/** What protocols are about: the rows by which municipalities are compared. Messages {@code protocol.subject.<name>} say it in words. */
public enum ProtocolSubject {
    CHILDREN_BEGGING,
    CHILD_SAFETY,
    DOMESTIC_VIOLENCE,
    RETURNEES,
    ROMA_INCLUSION,
    SOCIAL_SERVICES,
    INFORMATION_SHARING,
    OTHER
}
