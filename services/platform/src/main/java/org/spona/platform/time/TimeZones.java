package org.spona.platform.time;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Countries;

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

    private static final Map<String, String> BY_COUNTRY = Map.ofEntries(
            Map.entry("RS", "Europe/Belgrade"),
            Map.entry(Countries.KOSOVO, "Europe/Belgrade"),
            Map.entry("ME", "Europe/Podgorica"),
            Map.entry("BA", "Europe/Sarajevo"),
            Map.entry("MK", "Europe/Skopje"),
            Map.entry("HR", "Europe/Zagreb"),
            Map.entry("SI", "Europe/Ljubljana"),
            Map.entry("AL", "Europe/Tirane"),
            Map.entry("BG", "Europe/Sofia"),
            Map.entry("RO", "Europe/Bucharest"),
            Map.entry("MD", "Europe/Chisinau"),
            Map.entry("GR", "Europe/Athens"),
            Map.entry("TR", "Europe/Istanbul"),
            Map.entry("BE", "Europe/Brussels"));

    private TimeZones() {}

    /** The zone of a country, ISO 3166-1 alpha-2; empty where none is known. */
    public static Optional<ZoneId> ofCountry(@Nullable String country) {
        return Optional.ofNullable(country).map(BY_COUNTRY::get).map(ZoneId::of);
    }
}
