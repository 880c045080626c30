package org.spona.platform.shell;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * Something that a form lets choose.
 *
 * @param value what is sent
 * @param text what the reader sees, in her language
 * @param help a sentence below it, if any
 */
public record Choice(String value, String text, @Nullable String help) {

    /** A choice that needs no further words. */
    public Choice(String value, String text) {
        this(value, text, null);
    }

    /**
     * One for each value, in their order, with the message that is named by the prefix and the value; a value for which there
     * is none speaks for itself.
     */
    public static List<Choice> named(Stream<?> values, String prefix, MessageSource messages, Locale locale) {
        return values.map(String::valueOf)
                .map(value -> new Choice(
                        value,
                        Objects.requireNonNullElse(messages.getMessage(prefix + value, null, value, locale), value)))
                .toList();
    }
}
