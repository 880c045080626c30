package org.spona.knowledge.exchange;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.spona.platform.language.Script;
import org.spona.platform.language.SerbianScript;
import org.spona.platform.text.WrittenLanguages;

/** Which of our languages a tag of another system means (BCP 47, RFC 5646). */
final class WrittenIn {

    private WrittenIn() {}

    /**
     * The language of a text.
     *
     * @param tag such as {@code sr-Cyrl}, {@code bs}, {@code sr-Latn-RS}; underscores are taken for hyphens
     * @param text tells the script when the tag does not
     * @return one of {@link WrittenLanguages#ALL}; empty when the tag means none of them
     */
    static Optional<String> of(String tag, String text) {
        Locale locale;
        try {
            locale = new Locale.Builder()
                    .setLanguageTag(tag.strip().replace('_', '-'))
                    .build();
        } catch (IllformedLocaleException notATag) {
            return Optional.empty();
        }
        return switch (locale.getLanguage()) {
            case "sr", "sh" -> Optional.of("sr-" + script(locale, text));
            case "bs" -> Optional.of("bs-" + script(locale, text));
            // Not in ISO 639, but often written for the language of Montenegro.
            case "cnr", "me" -> Optional.of("cnr-" + script(locale, text));
            case "hr", "mk", "sq", "en" -> Optional.of(locale.getLanguage());
            default -> Optional.empty();
        };
    }

    private static String script(Locale locale, String text) {
        if (locale.getScript().equals("Latn") || locale.getScript().equals("Cyrl")) {
            return locale.getScript();
        }
        return SerbianScript.scriptOf(text).filter(Script.CYRILLIC::equals).isPresent() ? "Cyrl" : "Latn";
    }
}
