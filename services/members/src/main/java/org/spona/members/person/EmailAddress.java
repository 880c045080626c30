package org.spona.members.person;

import java.util.Locale;

/** Addresses of e-mail are compared without regard to case, as every mail system does, and kept in lower case. */
public final class EmailAddress {

    /** The most characters that an address has (RFC 5321, section 4.5.3.1.3, less the angle brackets). */
    public static final int LENGTH = 254;

    private EmailAddress() {}

    /** The address as it is kept and compared. */
    public static String normalised(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
