package org.spona.members.membership.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.members.membership.MembershipEntry;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Memberships as a table for spreadsheets (RFC 4180), with the byte order mark by which they know UTF-8. Dates are those of
 * UTC, ISO 8601.
 */
@Component
class MembershipCsv {

    private static final List<String> COLUMNS =
            List.of("person", "email", "organisation", "network", "role", "from", "until");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final MessageSource messages;

    MembershipCsv(MessageSource messages) {
        this.messages = messages;
    }

    String of(List<MembershipEntry> entries, Locale locale) {
        boolean cyrillic = locale.getScript().equals("Cyrl");
        Stream<String> head = COLUMNS.stream().map(column -> words("membership." + column, locale));
        return Stream.concat(Stream.of(line(head)), entries.stream().map(entry -> line(cells(entry, cyrillic, locale))))
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    private Stream<String> cells(MembershipEntry entry, boolean cyrillic, Locale locale) {
        return Stream.of(
                entry.personName(),
                entry.email(),
                cyrillic ? entry.organisationCyrillic() : entry.organisationLatin(),
                cyrillic ? entry.networkCyrillic() : entry.networkLatin(),
                words("role." + entry.role(), locale),
                day(entry.validFrom()),
                day(entry.validUntil()));
    }

    private static String day(@Nullable Instant instant) {
        return Optional.ofNullable(instant)
                .map(moment -> moment.atOffset(ZoneOffset.UTC).toLocalDate().toString())
                .orElse("");
    }

    private static String line(Stream<String> cells) {
        return cells.map(MembershipCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell that begins like a formula is kept from being one: spreadsheets would compute what somebody typed as a name. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }

    private String words(String code, Locale locale) {
        return messages.getMessage(code, null, locale);
    }
}
