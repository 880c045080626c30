package org.spona.cooperation.pathway.web;

import java.util.List;
import java.util.Locale;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.springframework.stereotype.Component;

/** Pathways as a table to take along. */
@Component
class PathwaySheet {

    private final Sheets sheets;

    PathwaySheet(Sheets sheets) {
        this.sheets = sheets;
    }

    Sheet of(List<PathwayView.Line> lines, Locale locale) {
        SheetBuilder<PathwayView.Line> sheet = sheets.of("pathway.file", locale);
        return sheet.column(
                        "pathway.title",
                        line -> sheet.written(line.pathway().content().title()))
                .column(
                        "pathway.subject",
                        line -> sheet.written(line.pathway().content().subject()))
                .column(
                        "pathway.organisation",
                        line -> sheet.name(line.organisation().orElse(null)))
                .column("pathway.number", line -> line.pathway().number())
                .column(
                        "pathway.status",
                        line -> sheet.words("pathway.status." + line.pathway().status()))
                .column("pathway.agreedBy", line -> sheet.written(line.pathway().agreedBy()))
                .column(
                        "pathway.inForceFrom",
                        line -> line.pathway().inForceFrom().orElse(null))
                .column(
                        "pathway.stages",
                        line -> line.pathway().content().stages().size())
                .column(
                        "sheet.address",
                        line -> sheet.address(line.pathway().thing().address()))
                .build(lines);
    }
}
