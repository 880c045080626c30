package org.spona.knowledge.exchange.job;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.spona.platform.language.FoldedName;

/** Countries and languages as people write them in tables, by name in any of our languages; what is no such name is left as it is. */
final class CellNames {

    private static final List<Locale> LOCALES = Stream.of("sr-Latn", "bs", "hr", "mk", "sq", "en")
            .map(Locale::forLanguageTag)
            .toList();

    private static final Map<String, String> COUNTRIES = names(
            Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK")),
            (code, locale) -> Locale.of("", code).getDisplayCountry(locale),
            Map.of("BiH", "BA", "Bosnia and Herzegovina", "BA"));

    private static final Map<String, String> LANGUAGES = names(
            Stream.of("sr", "bs", "hr", "mk", "sq", "en"),
            (code, locale) -> Locale.of(code).getDisplayLanguage(locale),
            Map.of("crnogorski", "cnr", "Montenegrin", "cnr"));

    private CellNames() {}

    /** The code of a country (ISO 3166-1 alpha-2). */
    static String country(String cell) {
        return COUNTRIES.getOrDefault(FoldedName.of(cell), cell);
    }

    /** The tag of a language (BCP 47). */
    static String language(String cell) {
        return LANGUAGES.getOrDefault(FoldedName.of(cell), cell);
    }

    private static Map<String, String> names(
            Stream<String> codes, BiFunction<String, Locale, String> name, Map<String, String> others) {
        Map<String, String> names = new HashMap<>();
        others.forEach((other, code) -> names.put(FoldedName.of(other), code));
        codes.forEach(code ->
                LOCALES.forEach(locale -> names.putIfAbsent(FoldedName.of(name.apply(code, locale)), code)));
        return Map.copyOf(names);
    }
}
