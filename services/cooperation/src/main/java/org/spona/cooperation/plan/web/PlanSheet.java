package org.spona.cooperation.plan.web;

import java.util.List;
import java.util.Locale;
import org.spona.cooperation.plan.web.PlanViews.PlanLine;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.springframework.stereotype.Component;

/** Plans as a table to take along: what their list shows of each, and where it is read. */
@Component
class PlanSheet {

    private final Sheets sheets;

    PlanSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    Sheet of(List<PlanLine> lines, Locale locale) {
        SheetBuilder<PlanLine> sheet = sheets.of("plan.file", locale);
        return sheet.column(
                        "plan.title",
                        line -> sheet.written(line.plan().content().title()))
                .column(
                        "plan.kind.label",
                        line -> sheet.words("plan.kind." + line.plan().content().kind()))
                .column(
                        "plan.status",
                        line -> sheet.words("plan.status." + line.plan().status()))
                .column("plan.by", line -> sheet.name(line.organisation().orElse(null)))
                .column("plan.fromYear", line -> line.plan().content().fromYear())
                .column("plan.untilYear", line -> line.plan().content().untilYear())
                .column(
                        "plan.decision",
                        line -> sheet.written(line.plan().adoption().decision()))
                .column(
                        "sheet.address",
                        line -> sheet.address(line.plan().thing().address()))
                .build(lines);
    }
}
