package org.spona.members.audit.web;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.members.audit.AuditEntry;
import org.spona.platform.sheet.Sheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The audit list as a table to take along. Times are those of UTC. */
@Component
class AuditSheet {

    private final MessageSource messages;

    AuditSheet(MessageSource messages) {
        this.messages = messages;
    }

    Sheet of(List<AuditEntry> entries, Locale locale) {
        return new Sheet(
                words("audit.file", locale),
                Stream.of(
                                "authority.at",
                                "audit.area",
                                "authority.change",
                                "audit.subject",
                                "membership.role",
                                "sharing.before",
                                "sharing.after",
                                "sharing.address",
                                "membership.organisation",
                                "membership.network",
                                "authority.by")
                        .map(code -> words(code, locale))
                        .toList(),
                entries.stream().map(entry -> row(entry, locale)).toList());
    }

    private List<String> row(AuditEntry entry, Locale locale) {
        boolean cyrillic = locale.getScript().equals("Cyrl");
        return List.of(
                entry.changedAt().atOffset(ZoneOffset.UTC).toString(),
                words("audit.area." + entry.area(), locale),
                words(entry.message(), locale),
                text(entry.subject()),
                entry.role() == null ? "" : words("role." + entry.role(), locale),
                entry.before() == null ? "" : words("visibility." + entry.before(), locale),
                entry.after() == null ? "" : words("visibility." + entry.after(), locale),
                text(entry.address()),
                text(cyrillic ? entry.organisationCyrillic() : entry.organisationLatin()),
                text(cyrillic ? entry.networkCyrillic() : entry.networkLatin()),
                text(entry.changedByName()));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private String words(String code, Locale locale) {
        return messages.getMessage(code, null, locale);
    }
}
