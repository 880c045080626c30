package org.spona.platform.tenancy;

/** How far something is shared, from narrow to wide. */
public enum Visibility {
    /** The organisation that owns it. */
    PRIVATE,
    /** Every organisation of its network. */
    NETWORK,
    /** Every network of its region. */
    REGION,
    /** The world, without signing in. */
    PUBLIC;

    /** Whether this reaches more readers than the other. */
    public boolean widerThan(Visibility other) {
        return compareTo(other) > 0;
    }
}
