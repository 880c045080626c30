package org.spona.regulations.position.web;

import java.util.List;
import java.util.Locale;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.spona.regulations.position.web.PositionViews.PositionLine;
import org.springframework.stereotype.Component;

/** Joint positions as a table to take along: what their list shows of each, and where it is read. */
@Component
class PositionSheet {

    private final Sheets sheets;

    PositionSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    Sheet of(List<PositionLine> lines, Locale locale) {
        SheetBuilder<PositionLine> sheet = sheets.of("position.file", locale);
        return sheet.column(
                        "position.title",
                        line -> sheet.written(line.position().content().title()))
                .column(
                        "position.status",
                        line -> sheet.words("position.status." + line.position().status()))
                .column(
                        "position.addresseeId",
                        line -> sheet.name(line.addressee().orElse(null)))
                .column("position.signed", PositionLine::signed)
                .column(
                        "position.points",
                        line -> line.position().content().points().size())
                .column("position.answered", PositionLine::answered)
                .column(
                        "position.sent-at",
                        line -> sheet.day(line.position().sentAt().orElse(null)))
                .column(
                        "position.outcome",
                        line -> sheet.written(line.position().outcome()))
                .column(
                        "sheet.address",
                        line -> sheet.address(line.position().thing().address()))
                .build(lines);
    }
}
