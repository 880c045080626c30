package org.spona.cooperation.risk;

/** How likely it is, the least likely first. There are no numbers: nobody has counted. */
public enum Likelihood {
    UNLIKELY,
    POSSIBLE,
    LIKELY,
    /** It happens already. */
    HAPPENING
}
