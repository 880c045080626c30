package org.spona.regulations.issue.web;

import java.util.List;
import java.util.Locale;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.springframework.stereotype.Component;

/** Issues as a table to take along: what their list shows of each, and where it is read. */
@Component
class IssueSheet {

    private final Sheets sheets;

    IssueSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    Sheet of(List<IssueLine> lines, Locale locale) {
        SheetBuilder<IssueLine> sheet = sheets.of("issue.file", locale);
        return sheet.column(
                        "issue.title",
                        line -> sheet.written(line.issue().content().title()))
                .column(
                        "issue.kind-of",
                        line -> sheet.words(
                                "issue.kind." + line.issue().content().kind()))
                .column(
                        "issue.place",
                        line -> sheet.written(line.issue().content().place()))
                .column(
                        "issue.status",
                        line -> sheet.words("issue.status." + line.issue().status()))
                .column("issue.by", line -> sheet.name(line.organisation().orElse(null)))
                .column("issue.concerns", IssueLine::concerns)
                .column("issue.reported", line -> sheet.day(line.issue().reportedAt()))
                .column(
                        "sheet.address",
                        line -> sheet.address(line.issue().thing().address()))
                .build(lines);
    }
}
