package org.spona.cooperation.protocol.web;

import java.util.List;
import java.util.Locale;
import org.spona.cooperation.protocol.ProtocolSubject;
import org.spona.cooperation.protocol.SubjectTable;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.springframework.stereotype.Component;

/** Municipalities and their protocols by subject as a table to take along. */
@Component
class SubjectTableSheet {

    private final Sheets sheets;

    SubjectTableSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    Sheet of(List<SubjectTable.Row> rows, List<ProtocolSubject> subjects, Locale locale) {
        SheetBuilder<SubjectTable.Row> sheet = sheets.of("protocol.table.file", locale);
        sheet.column("protocol.table.municipality", row -> sheet.name(row.organisation()));
        subjects.forEach(subject -> sheet.column(
                "protocol.subject." + subject,
                row -> row.at(subject)
                        .map(state -> sheet.words("protocol.status." + state.status()))
                        .orElse("")));
        return sheet.build(rows);
    }
}
