package org.spona.members.invitation.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spona.members.invitation.table.RowOutcome;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.springframework.stereotype.Component;

/** What becomes of the rows of a table of people, as a table to take along: in their order, with the reasons. */
@Component
class OutcomeSheet {

    private final Sheets sheets;

    OutcomeSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    Sheet of(List<RowOutcome> outcomes, Locale locale) {
        SheetBuilder<RowOutcome> sheet = sheets.of("invitation.table.sheet", locale);
        return sheet.column("invitation.table.row", outcome -> outcome.person().row())
                .column("membership.email", outcome -> outcome.person().email())
                .column("invitation.givenName", outcome -> outcome.person().givenName())
                .column("invitation.familyName", outcome -> outcome.person().familyName())
                .column(
                        "membership.organisation",
                        outcome -> Optional.ofNullable(outcome.organisation())
                                .map(organisation -> organisation.name(locale))
                                .orElse(outcome.person().organisation()))
                .column(
                        "membership.role",
                        outcome -> Optional.ofNullable(outcome.role())
                                .map(role -> sheet.words("role." + role))
                                .orElse(outcome.person().role()))
                .column("invitation.table.fate", outcome -> sheet.words("invitation.table.fate." + outcome.fate()))
                .column(
                        "invitation.table.reason",
                        outcome -> Optional.ofNullable(outcome.reason())
                                .map(reason -> sheet.words(
                                        reason.message(), reason.arguments().toArray()))
                                .orElse(null))
                .build(outcomes);
    }
}
