package org.spona.cooperation.indicator;

/** Who measures an indicator. */
public enum Reporters {
    /** The municipalities and cities of the network; of the region, when the indicator is shared that far. */
    MEMBERS,
    /** Its owner alone. */
    OWNER
}
