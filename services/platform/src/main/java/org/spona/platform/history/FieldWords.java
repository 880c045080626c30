package org.spona.platform.history;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.language.Moments;
import org.springframework.context.MessageSource;

/** The fields of versions and their values in words. */
class FieldWords {

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T(\\d{2}:\\d{2}).*)?");

    private final MessageSource messages;
    private final Moments moments;

    FieldWords(MessageSource messages, Moments moments) {
        this.messages = messages;
        this.moments = moments;
    }

    /** What a field is called: as in the form, else as the history calls it. */
    String label(HistorySource source, String field, Locale locale) {
        String kind = source.kind();
        return said(
                Stream.of(
                        "history." + kind + "." + field,
                        kind + "." + field,
                        kind + ".content." + field,
                        "history." + field),
                locale,
                field);
    }

    /** A value; a list takes a line for each. */
    String value(HistorySource source, String field, @Nullable Object value, Locale locale) {
        return switch (value) {
            case null -> "";
            case Collection<?> list ->
                list.stream().map(one -> value(source, field, one, locale)).collect(Collectors.joining("\n"));
            case Map<?, ?> fields ->
                fields.entrySet().stream()
                        .map(one -> value(source, one.getKey().toString(), one.getValue(), locale))
                        .filter(Predicate.not(String::isEmpty))
                        .map(text -> text.replace("\n", ", "))
                        .collect(Collectors.joining(" · "));
            default ->
                source.words(field, value.toString(), locale)
                        .orElseGet(() -> plain(source, field, value.toString(), locale));
        };
    }

    private String plain(HistorySource source, String field, String value, Locale locale) {
        Matcher day = DAY.matcher(value);
        if (day.matches()) {
            String date = moments.date(LocalDate.parse(day.group(1)), locale);
            return day.group(2) == null ? date : date + " " + day.group(2);
        }
        String constant = field + "." + value;
        return value.length() > 40 ? value : said(Stream.of(source.kind() + "." + constant, constant), locale, value);
    }

    private String said(Stream<String> codes, Locale locale, String otherwise) {
        return codes.map(code -> messages.getMessage(code, null, null, locale))
                .filter(text -> text != null)
                .findFirst()
                .orElse(otherwise);
    }
}
