package org.spona.members.membership.web;

import java.util.List;
import java.util.Locale;
import org.spona.members.membership.MembershipEntry;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.springframework.stereotype.Component;

/** Memberships as a table to take along. */
@Component
class MembershipSheet {

    private final Sheets sheets;

    MembershipSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    Sheet of(List<MembershipEntry> entries, Locale locale) {
        SheetBuilder<MembershipEntry> sheet = sheets.of("memberships.file", locale);
        return sheet.column("membership.person", MembershipEntry::personName)
                .column("membership.email", MembershipEntry::email)
                .column(
                        "membership.organisation",
                        entry -> sheet.name(entry.organisationLatin(), entry.organisationCyrillic()))
                .column("membership.network", entry -> sheet.name(entry.networkLatin(), entry.networkCyrillic()))
                .column("membership.role", entry -> sheet.words("role." + entry.role()))
                .column("membership.from", entry -> sheet.day(entry.validFrom()))
                .column("membership.grantedBy", MembershipEntry::grantedByName)
                .column("membership.until", entry -> sheet.day(entry.validUntil()))
                .build(entries);
    }
}
