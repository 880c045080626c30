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
}
