package org.spona.platform.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language, with its script, that the pages speak. A further one is a constant here and a file of messages. */
public enum Language {
    SERBIAN_LATIN("sr-Latn", Script.LATIN),
    SERBIAN_CYRILLIC("sr-Cyrl", Script.CYRILLIC),
    /** As Serbian in Latin letters, but for the words that differ ({@link DialectWords}); so is the next. */
    MONTENEGRIN("sr-Latn-ME", Script.LATIN),
    BOSNIAN("bs", Script.LATIN),
    ENGLISH("en", null);

    private final Locale locale;
    private final @Nullable Script script;

    Language(String tag, @Nullable Script script) {
        this.locale = Locale.forLanguageTag(tag);
        this.script = script;
    }

    /** The language's tag (BCP 47), as in {@code lang} attributes and the cookie. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** The locale that texts, dates, numbers and order follow. */
    public Locale locale() {
        return locale;
    }

    /** The script in which a reader of this language wants what is written in either; empty when she has no wish. */
    public Optional<Script> script() {
        return Optional.ofNullable(script);
    }

    /** The language with exactly this tag. */
    public static Optional<Language> ofTag(@Nullable String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** The language that serves a locale best: its own, the neighbours' for Bosnian, Croatian and Montenegrin. */
    public static Optional<Language> nearest(Locale locale) {
        return switch (locale.getLanguage()) {
            case "sr", "sh", "cnr" -> Optional.of(serbian(locale));
            case "bs", "hr" -> Optional.of(BOSNIAN);
            case "en" -> Optional.of(ENGLISH);
            default -> Optional.empty();
        };
    }

    /**
     * In which somebody is written to about a text whose own language nobody knows: that of the text; Serbian where Spona does not speak it.
     *
     * @param tag of the text, BCP 47
     */
    public static Language ofText(String tag) {
        return nearest(Locale.forLanguageTag(tag)).orElse(SERBIAN_LATIN);
    }

    private static Language serbian(Locale locale) {
        if (locale.getScript().equals("Cyrl")) {
            return SERBIAN_CYRILLIC;
        }
        return locale.getLanguage().equals("cnr") || locale.getCountry().equals("ME") ? MONTENEGRIN : SERBIAN_LATIN;
    }

    /** Whether its texts are those of Serbian in Latin letters but for some words. */
    boolean isDialect() {
        return this == MONTENEGRIN || this == BOSNIAN;
    }
}
