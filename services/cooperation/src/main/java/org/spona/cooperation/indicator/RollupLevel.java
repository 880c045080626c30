package org.spona.cooperation.indicator;

/** How far values are put together. */
public enum RollupLevel {
    MUNICIPALITY,
    DISTRICT,
    NETWORK,
    REGION
}
