package org.spona.meetings.workday;

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
}
