package org.spona.platform.language;

import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/**
 * Texts that depend on a number: "1 praksa, 3 prakse, 5 praksi". A text has one message for each form, with the number
 * as {0}: {@code practices.found.one}, {@code .few} (not in English), {@code .other}.
 */
public final class Counts {

    private final MessageSource messages;

    public Counts(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The text for a number.
     *
     * @param code the messages' key without the form
     * @param number not negative
     * @param further arguments {1}, {2}, ...
     */
    public String text(String code, long number, Locale locale, Object... further) {
        var arguments = Stream.concat(Stream.of(number), Stream.of(further)).toArray();
        return messages.getMessage(code + "." + form(number, locale), arguments, locale);
    }

    /** The form that a number takes, by the plural rules of CLDR for the language. */
    private static String form(long number, Locale locale) {
        if (locale.getLanguage().equals("en")) {
            return number == 1 ? "one" : "other";
        }
        var ones = number % 10;
        var teens = number % 100 / 10 == 1;
        if (ones == 1 && !teens) {
            return "one";
        }
        return ones >= 2 && ones <= 4 && !teens ? "few" : "other";
    }
}
