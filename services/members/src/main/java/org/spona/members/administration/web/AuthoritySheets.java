package org.spona.members.administration.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.members.administration.AuthorityChange;
import org.spona.members.administration.AuthorityChange.Kind;
import org.spona.members.administration.AuthorityEntry;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.tenancy.Role;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Who acts for an organisation and how that came about, as tables to take along. Times are those of UTC. */
@Component
class AuthoritySheets {

    private final MessageSource messages;

    AuthoritySheets(MessageSource messages) {
        this.messages = messages;
    }

    Sheet holders(List<AuthorityEntry> holders, Locale locale) {
        return new Sheet(
                words("authority.file", locale),
                head(
                        locale,
                        "membership.person",
                        "membership.role",
                        "membership.network",
                        "membership.from",
                        "membership.grantedBy"),
                holders.stream()
                        .map(holder -> List.of(
                                holder.personName(),
                                role(holder.role(), locale),
                                network(holder.networkLatin(), holder.networkCyrillic(), locale),
                                day(holder.validFrom()),
                                orEmpty(holder.grantedByName())))
                        .toList());
    }

    Sheet changes(List<AuthorityChange> changes, Locale locale) {
        return new Sheet(
                words("authority.changes.file", locale),
                head(
                        locale,
                        "authority.at",
                        "authority.change",
                        "membership.person",
                        "membership.role",
                        "membership.network",
                        "authority.by"),
                changes.stream()
                        .map(change -> List.of(
                                change.changedAt().atOffset(ZoneOffset.UTC).toString(),
                                words("authority.change." + change.kind(), locale),
                                change.personName(),
                                change.kind() == Kind.ORGANISATION_MERGED ? "" : role(change.role(), locale),
                                network(change.networkLatin(), change.networkCyrillic(), locale),
                                orEmpty(change.changedByName())))
                        .toList());
    }

    private List<String> head(Locale locale, String... codes) {
        return Stream.of(codes).map(code -> words(code, locale)).toList();
    }

    private String role(@Nullable Role role, Locale locale) {
        return words(role == null ? "administrator.role" : "role." + role, locale);
    }

    private static String network(@Nullable String latin, @Nullable String cyrillic, Locale locale) {
        return orEmpty(locale.getScript().equals("Cyrl") ? cyrillic : latin);
    }

    private static String day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    private static String orEmpty(@Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }

    private String words(String code, Locale locale) {
        return messages.getMessage(code, null, locale);
    }
}
