package org.spona.platform.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
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
    private static final List<String> WRITTEN = List.of(DEFAULT, "en");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Labels {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** What a message says in every language that is written. */
    public static Labels of(MessageSource messages, String code, Object... words) {
        return ofEach(language -> messages.getMessage(code, words, Locale.forLanguageTag(language)));
    }

    /** What is said in each language that is written. */
    public static Labels ofEach(Function<String, String> inLanguage) {
        return new Labels(WRITTEN.stream().collect(Collectors.toMap(Function.identity(), inLanguage)));
    }

    /** In every language, each once. */
    public Stream<String> all() {
        return byLanguage.values().stream().distinct();
    }

    /** In the language and script of a BCP 47 tag; in Serbian where there is none. */
    public String in(String languageTag) {
        String language = languageTag.equals("sr-Latn-ME") ? "cnr" : languageTag.split("-", 2)[0];
        String label = byLanguage.get(language.equals("hr") ? "bs" : language);
        String known = label == null ? Objects.requireNonNullElse(byLanguage.get(DEFAULT), "") : label;
        return languageTag.endsWith("-Cyrl") ? SerbianScript.toCyrillic(known) : known;
    }
}
