package org.spona.platform.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/**
 * One thing's label in several languages.
 *
 * @param byLanguage ISO 639 codes, {@code sr} among them, in Latin letters; the only thing that JSON has of it
 */
public record Labels(@JsonValue Map<String, String> byLanguage) {

    private static final String DEFAULT = "sr";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Labels {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** What a message says in every language of the pages. */
    public static Labels of(MessageSource messages, String code, Object... words) {
        return ofEach(locale -> messages.getMessage(code, words, locale));
    }

    /** What is said in each language of the pages. */
    public static Labels ofEach(Function<Locale, String> words) {
        return new Labels(Stream.of(Language.values())
                .filter(language -> language != Language.SERBIAN_CYRILLIC)
                .collect(Collectors.toMap(
                        language -> code(language.tag()), language -> words.apply(language.locale()))));
    }

    /** In every language, each once. */
    public Stream<String> all() {
        return byLanguage.values().stream().distinct();
    }

    /** In the language and script of a BCP 47 tag; in Serbian where there is none. */
    public String in(String languageTag) {
        String label = byLanguage.get(code(languageTag));
        String known = label == null ? Objects.requireNonNullElse(byLanguage.get(DEFAULT), "") : label;
        return languageTag.endsWith("-Cyrl") ? SerbianScript.toCyrillic(known) : known;
    }

    private static String code(String languageTag) {
        String language = languageTag.equals("sr-Latn-ME") ? "cnr" : languageTag.split("-", 2)[0];
        return language.equals("hr") ? "bs" : language;
    }
}
