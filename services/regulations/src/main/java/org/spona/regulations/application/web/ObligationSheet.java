package org.spona.regulations.application.web;

import java.util.List;
import java.util.Locale;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.spona.regulations.application.ObligationLine;
import org.springframework.stereotype.Component;

/** What is asked of an organisation, and how far it is, as a table to take along. */
@Component
class ObligationSheet {

    private final Sheets sheets;

    ObligationSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    Sheet of(List<ObligationLine> obligations, Locale locale) {
        SheetBuilder<ObligationLine> sheet = sheets.of("obligation.file", locale);
        return sheet.column("obligation.one", line -> sheet.written(line.what()))
                .column("obligation.provision", line -> sheet.written(line.provision()))
                .column("obligation.by", ObligationLine::due)
                .column("application.status", line -> sheet.words("application.word." + line.status()))
                .column(
                        "overview.sheet.says",
                        line -> line.says() == null ? null : sheet.words("application.word." + line.says()))
                .column("overview.update", line -> sheet.written(line.updateTitle()))
                .column("sheet.address", line -> sheet.address("/regulations/obligations/" + line.id()))
                .build(obligations);
    }
}
