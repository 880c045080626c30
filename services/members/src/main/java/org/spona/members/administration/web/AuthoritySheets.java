package org.spona.members.administration.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spona.members.administration.AuthorityChange;
import org.spona.members.administration.AuthorityChange.Kind;
import org.spona.members.administration.AuthorityEntry;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.spona.platform.tenancy.Role;
import org.springframework.stereotype.Component;

/** Who acts for an organisation and how that came about, as tables to take along. */
@Component
class AuthoritySheets {

    private final Sheets sheets;

    AuthoritySheets(Sheets sheets) {
        this.sheets = sheets;
    }

    Sheet holders(List<AuthorityEntry> holders, Locale locale) {
        SheetBuilder<AuthorityEntry> sheet = sheets.of("authority.file", locale);
        return sheet.column("membership.person", AuthorityEntry::personName)
                .column("membership.role", holder -> role(holder.role(), sheet))
                .column("membership.network", holder -> sheet.name(holder.networkLatin(), holder.networkCyrillic()))
                .column("membership.from", holder -> sheet.day(holder.validFrom()))
                .column("membership.grantedBy", AuthorityEntry::grantedByName)
                .build(holders);
    }

    Sheet changes(List<AuthorityChange> changes, Locale locale) {
        SheetBuilder<AuthorityChange> sheet = sheets.of("authority.changes.file", locale);
        return sheet.column("authority.at", change -> sheet.moment(change.changedAt()))
                .column("authority.change", change -> sheet.words("authority.change." + change.kind()))
                .column("membership.person", AuthorityChange::personName)
                .column(
                        "membership.role",
                        change -> change.kind() == Kind.ORGANISATION_MERGED ? null : role(change.role(), sheet))
                .column("membership.network", change -> sheet.name(change.networkLatin(), change.networkCyrillic()))
                .column("authority.by", AuthorityChange::changedByName)
                .build(changes);
    }

    private static String role(@Nullable Role role, SheetBuilder<?> sheet) {
        return sheet.words(role == null ? "administrator.role" : "role." + role);
    }
}
