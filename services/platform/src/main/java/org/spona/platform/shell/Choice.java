package org.spona.platform.shell;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Named;
import org.spona.platform.directory.Organisation;
import org.spona.platform.language.Sorting;
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

    /** One for each of what the directory names, by their names. */
    public static List<Choice> named(Collection<? extends Named> named, Locale locale) {
        return named.stream()
                .map(one -> new Choice(one.id().toString(), one.name(locale)))
                .sorted(byText(locale))
                .toList();
    }

    /** One for each organisation, by their names; those of one name are told apart by country, or by what they are. */
    public static List<Choice> organisations(
            Collection<Organisation> organisations, MessageSource messages, Locale locale) {
        Map<String, Long> places = organisations.stream()
                .collect(Collectors.groupingBy(one -> one.nameLatin() + one.country(), Collectors.counting()));
        Map<String, Long> names =
                organisations.stream().collect(Collectors.groupingBy(Organisation::nameLatin, Collectors.counting()));
        return organisations.stream()
                .map(one -> {
                    long sameName = names.getOrDefault(one.nameLatin(), 1L);
                    long samePlace = places.getOrDefault(one.nameLatin() + one.country(), 1L);
                    String difference = samePlace > 1 ? "organisation.kind." + one.kind() : "country." + one.country();
                    String name = one.name(locale);
                    return new Choice(
                            one.id().toString(),
                            sameName == 1
                                    ? name
                                    : name + " (" + messages.getMessage(difference, null, difference, locale) + ")");
                })
                .sorted(byText(locale))
                .toList();
    }

    /** The order of an alphabet. */
    public static Comparator<Choice> byText(Locale locale) {
        return Comparator.comparing(Choice::text, Sorting.of(locale));
    }

    /**
     * One for each value, in their order, with the message that is named by the prefix and the value; a value for which there
     * is none speaks for itself.
     */
    public static List<Choice> worded(Stream<?> values, String prefix, MessageSource messages, Locale locale) {
        return values.map(String::valueOf)
                .map(value -> new Choice(
                        value,
                        Objects.requireNonNullElse(messages.getMessage(prefix + value, null, value, locale), value)))
                .toList();
    }

    /** As {@link #worded}, each with a sentence below it: the message that ends with {@code .help}. */
    public static List<Choice> explained(Stream<?> values, String prefix, MessageSource messages, Locale locale) {
        return worded(values, prefix, messages, locale).stream()
                .map(choice -> new Choice(
                        choice.value(),
                        choice.text(),
                        messages.getMessage(prefix + choice.value() + ".help", null, locale)))
                .toList();
    }
}
