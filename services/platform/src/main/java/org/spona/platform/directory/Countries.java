package org.spona.platform.directory;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Countries by their codes, ISO 3166-1 alpha-2. */
public final class Countries {

    /** Kosovo has no code in ISO 3166-1; everybody uses this one of those left to users. */
    private static final String KOSOVO = "XK";

    private static final Set<String> ISO = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /** Those whose local governments work together here. */
    public static final List<String> OF_MEMBERS = List.of("AL", "BA", "HR", "ME", "MK", "RS", KOSOVO);

    private Countries() {}

    /** Whether there is a country with this code. */
    public static boolean isKnown(String code) {
        return ISO.contains(code) || code.equals(KOSOVO);
    }
}
