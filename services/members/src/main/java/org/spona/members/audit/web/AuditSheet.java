package org.spona.members.audit.web;

import java.util.List;
import java.util.Locale;
import org.spona.members.audit.AuditEntry;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.springframework.stereotype.Component;

/** The audit list as a table to take along. */
@Component
class AuditSheet {

    private final Sheets sheets;

    AuditSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    Sheet of(List<AuditEntry> entries, Locale locale) {
        SheetBuilder<AuditEntry> sheet = sheets.of("audit.file", locale);
        return sheet.column("authority.at", entry -> sheet.moment(entry.changedAt()))
                .column("audit.area", entry -> sheet.words("audit.area." + entry.area()))
                .column("authority.change", entry -> sheet.words(entry.message()))
                .column("audit.subject", AuditEntry::subject)
                .column("membership.role", entry -> entry.role() == null ? null : sheet.words("role." + entry.role()))
                .column(
                        "sharing.before",
                        entry -> entry.before() == null ? null : sheet.words("visibility." + entry.before()))
                .column(
                        "sharing.after",
                        entry -> entry.after() == null ? null : sheet.words("visibility." + entry.after()))
                .column("sharing.address", AuditEntry::address)
                .column(
                        "membership.organisation",
                        entry -> sheet.name(entry.organisationLatin(), entry.organisationCyrillic()))
                .column("membership.network", entry -> sheet.name(entry.networkLatin(), entry.networkCyrillic()))
                .column("authority.by", AuditEntry::changedByName)
                .build(entries);
    }
}
