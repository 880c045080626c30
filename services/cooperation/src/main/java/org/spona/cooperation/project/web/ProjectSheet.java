package org.spona.cooperation.project.web;

import java.util.List;
import java.util.Locale;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.springframework.stereotype.Component;

/** Projects as a table to take along. */
@Component
class ProjectSheet {

    private final Sheets sheets;

    ProjectSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    Sheet of(List<ProjectView.Line> lines, Locale locale) {
        SheetBuilder<ProjectView.Line> sheet = sheets.of("project.file", locale);
        return sheet.column(
                        "project.title",
                        line -> sheet.written(line.project().content().title()))
                .column(
                        "project.organisation",
                        line -> sheet.name(line.organisation().orElse(null)))
                .column(
                        "project.programme",
                        line -> sheet.written(line.project().content().programme()))
                .column("project.startsOn", line -> line.project().content().startsOn())
                .column("project.endsOn", line -> line.project().content().endsOn())
                .column(
                        "project.iatiStatus",
                        line -> sheet.words(
                                "project.iatiStatus." + line.project().content().iatiStatus()))
                .column(
                        "project.iatiIdentifier",
                        line -> line.project().content().iatiIdentifier())
                .column(
                        "sheet.address",
                        line -> sheet.address(line.project().thing().address()))
                .build(lines);
    }
}
