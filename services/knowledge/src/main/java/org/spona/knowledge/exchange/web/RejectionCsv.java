package org.spona.knowledge.exchange.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.knowledge.exchange.job.Rejection;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Rows that were not taken, in words: a few for the page, all as a table for spreadsheets (RFC 4180). */
@Component
class RejectionCsv {

    private static final int SOME = 20;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final MessageSource messages;

    RejectionCsv(MessageSource messages) {
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

    String of(List<Rejection> rejections, Locale locale) {
        Stream<List<String>> head = Stream.of(Stream.of("line", "externalId", "field", "reason")
                .map(column -> words("import.errors." + column, locale))
                .toList());
        Stream<List<String>> rows = rejections.stream()
                .map(rejection -> line(rejection, locale))
                .map(line -> List.of(Integer.toString(line.line()), line.externalId(), line.field(), line.reason()));
        return Stream.concat(head, rows)
                .map(cells -> cells.stream().map(RejectionCsv::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    String fileName(Locale locale) {
        return words("import.errors.file", locale);
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

    /** A cell that begins like a formula is kept from being one. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }

    private String words(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
