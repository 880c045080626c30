package org.spona.knowledge.exchange.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.spona.knowledge.exchange.job.Rejection;
import org.spona.platform.sheet.Sheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Rows that were not taken, in words: a few for the page, all as a table for spreadsheets. */
@Component
class RejectionSheet {

    private static final int SOME = 20;

    private final MessageSource messages;

    RejectionSheet(MessageSource messages) {
        this.messages = messages;
    }

    /** A row as the page shows it. */
    record Line(int line, String externalId, String field, String reason) {}

    List<Line> some(List<Rejection> rejections, Locale locale) {
        return rejections.stream()
                .limit(SOME)
                .map(rejection -> line(rejection, locale))
                .toList();
    }

    Sheet of(List<Rejection> rejections, Locale locale) {
        List<String> head = Stream.of("line", "externalId", "field", "reason")
                .map(column -> words("import.errors." + column, locale))
                .toList();
        List<List<String>> rows = rejections.stream()
                .map(rejection -> line(rejection, locale))
                .map(line -> List.of(Integer.toString(line.line()), line.externalId(), line.field(), line.reason()))
                .toList();
        return new Sheet(words("import.errors.file", locale), head, rows);
    }

    private Line line(Rejection rejection, Locale locale) {
        return new Line(
                rejection.line(),
                Objects.requireNonNullElse(rejection.externalId(), ""),
                rejection.field().isEmpty() ? "" : words("import.column." + rejection.field(), locale),
                messages.getMessage(
                        "import.rejected." + rejection.code(),
                        rejection.arguments().toArray(),
                        locale));
    }

    private String words(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
