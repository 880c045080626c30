package org.spona.meetings.workday;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.spona.platform.time.TimeZones;

/** Where public holidays are set by a law of its own. */
public enum Jurisdiction {
    /** Serbia. */
    RS,
    /** Montenegro. */
    ME,
    /** The Federation of Bosnia and Herzegovina. */
    BA_BIH,
    /** Republika Srpska. */
    BA_SRP,
    /** The Brčko District. */
    BA_BRC,
    /** North Macedonia. */
    MK;

    /**
     * The likeliest one of a country.
     *
     * @param country ISO 3166-1 alpha-2; may be empty
     */
    public static Jurisdiction ofCountry(String country) {
        return switch (country) {
            case "ME" -> ME;
            case "BA" -> BA_BIH;
            case "MK" -> MK;
            default -> RS;
        };
    }

    /** What day it is there. */
    public LocalDate today(Clock clock) {
        String country = name().substring(0, 2);
        return LocalDate.now(clock.withZone(ZoneId.of(TimeZones.ofCountry(country))));
    }
}
