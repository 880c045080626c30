package org.spona.platform.language;

import com.ibm.icu.text.PluralRules;
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

    /** The form that a number takes, by the plural rules of the language (Unicode Technical Standard 35, part 3). */
    private static String form(long number, Locale locale) {
        return PluralRules.forLocale(locale).select((double) number);
    }
}
