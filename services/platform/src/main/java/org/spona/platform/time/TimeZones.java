package org.spona.platform.time;

import java.util.List;

/** The time zones in which members live and meet, by their names (IANA); the message {@code zone.<name>} says what each is called. */
public final class TimeZones {

    /** All of them; the first is the one of which nothing is known. */
    public static final List<String> ALL = List.of(
            "Europe/Belgrade",
            "Europe/Podgorica",
            "Europe/Sarajevo",
            "Europe/Skopje",
            "Europe/Zagreb",
            "Europe/Ljubljana",
            "Europe/Tirane",
            "Europe/Sofia",
            "Europe/Bucharest",
            "Europe/Chisinau",
            "Europe/Athens",
            "Europe/Istanbul",
            "Europe/Brussels");

    private TimeZones() {}

    /**
     * The zone of a country; of one in which no members are, the first of all.
     *
     * @param country ISO 3166-1 alpha-2
     */
    public static String ofCountry(String country) {
        return switch (country) {
            case "ME" -> "Europe/Podgorica";
            case "BA" -> "Europe/Sarajevo";
            case "MK" -> "Europe/Skopje";
            case "HR" -> "Europe/Zagreb";
            case "SI" -> "Europe/Ljubljana";
            case "AL" -> "Europe/Tirane";
            case "BG" -> "Europe/Sofia";
            case "RO" -> "Europe/Bucharest";
            case "MD" -> "Europe/Chisinau";
            case "GR" -> "Europe/Athens";
            case "TR" -> "Europe/Istanbul";
            case "BE" -> "Europe/Brussels";
            default -> ALL.getFirst();
        };
    }
}
