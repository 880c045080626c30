package org.spona.platform.text;

import java.util.List;
import java.util.Locale;

/** The languages, with their scripts (BCP 47), in which people write content. */
public final class WrittenLanguages {

    /** All of them; the first is the one of which nothing is known. */
    public static final List<String> ALL =
            List.of("sr-Latn", "sr-Cyrl", "bs-Latn", "bs-Cyrl", "cnr-Latn", "cnr-Cyrl", "hr", "mk", "sq", "en");

    private WrittenLanguages() {}

    /**
     * The language in which somebody probably writes.
     *
     * @param country where she works, ISO 3166-1 alpha-2
     * @param reading the locale in which she reads; tells the script where both are in use
     */
    public static String ofCountry(String country, Locale reading) {
        return switch (country) {
            case "ME" -> "cnr-Latn";
            case "BA" -> "bs-Latn";
            case "MK" -> "mk";
            case "HR" -> "hr";
            case "AL", "XK" -> "sq";
            default -> reading.getScript().equals("Cyrl") ? "sr-Cyrl" : "sr-Latn";
        };
    }
}
