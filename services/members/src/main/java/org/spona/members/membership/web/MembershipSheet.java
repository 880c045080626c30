package org.spona.members.membership.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.members.membership.MembershipEntry;
import org.spona.platform.sheet.Sheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Memberships as a table to take along. Dates are those of UTC. */
@Component
class MembershipSheet {

    private static final List<String> COLUMNS =
            List.of("person", "email", "organisation", "network", "role", "from", "grantedBy", "until");

    private final MessageSource messages;

    MembershipSheet(MessageSource messages) {
        this.messages = messages;
    }

    Sheet of(List<MembershipEntry> entries, Locale locale) {
        boolean cyrillic = locale.getScript().equals("Cyrl");
        return new Sheet(
                words("memberships.file", locale),
                COLUMNS.stream()
                        .map(column -> words("membership." + column, locale))
                        .toList(),
                entries.stream().map(entry -> cells(entry, cyrillic, locale)).toList());
    }

    private List<String> cells(MembershipEntry entry, boolean cyrillic, Locale locale) {
        return List.of(
                entry.personName(),
                entry.email(),
                cyrillic ? entry.organisationCyrillic() : entry.organisationLatin(),
                cyrillic ? entry.networkCyrillic() : entry.networkLatin(),
                words("role." + entry.role(), locale),
                day(entry.validFrom()),
                Optional.ofNullable(entry.grantedByName()).orElse(""),
                day(entry.validUntil()));
    }

    private static String day(@Nullable Instant instant) {
        return Optional.ofNullable(instant)
                .map(moment -> moment.atOffset(ZoneOffset.UTC).toLocalDate().toString())
                .orElse("");
    }

    private String words(String code, Locale locale) {
        return messages.getMessage(code, null, locale);
    }
}
