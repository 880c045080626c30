package org.spona.cooperation.risk;

/** How hard it hits those whom it threatens, the lightest first. */
public enum Impact {
    LIGHT,
    MODERATE,
    SERIOUS,
    SEVERE
}
