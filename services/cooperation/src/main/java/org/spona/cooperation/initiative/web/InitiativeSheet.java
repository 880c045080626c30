package org.spona.cooperation.initiative.web;

import java.util.List;
import java.util.Locale;
import org.spona.cooperation.initiative.web.InitiativeViews.InitiativeLine;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.springframework.stereotype.Component;

/** Initiatives as a table to take along: what their list shows of each, and where it is read. */
@Component
class InitiativeSheet {

    private final Sheets sheets;

    InitiativeSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    Sheet of(List<InitiativeLine> lines, Locale locale) {
        SheetBuilder<InitiativeLine> sheet = sheets.of("initiative.file", locale);
        return sheet.column(
                        "initiative.title",
                        line -> sheet.written(line.initiative().content().title()))
                .column(
                        "initiative.kind.label",
                        line -> sheet.words(
                                "initiative.kind." + line.initiative().content().kind()))
                .column(
                        "initiative.status",
                        line -> sheet.words(
                                "initiative.status." + line.initiative().status()))
                .column(
                        "initiative.lead",
                        line -> sheet.name(line.organisation().orElse(null)))
                .column(
                        "initiative.parties",
                        line -> line.initiative().parties().size())
                .column("initiative.users", InitiativeLine::users)
                .column(
                        "sheet.address",
                        line -> sheet.address(line.initiative().thing().address()))
                .build(lines);
    }
}
