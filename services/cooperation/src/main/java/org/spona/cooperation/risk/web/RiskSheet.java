package org.spona.cooperation.risk.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.risk.web.RiskViews.RiskLine;
import org.spona.platform.directory.BodyName;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.spona.platform.time.Days;
import org.springframework.stereotype.Component;

/** Risks as a table to take along: what their list shows of each, and where it is read. */
@Component
class RiskSheet {

    private final Sheets sheets;

    RiskSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    Sheet of(List<RiskLine> lines, Locale locale) {
        SheetBuilder<RiskLine> sheet = sheets.of("risk.file", locale);
        return sheet.column(
                        "risk.targetGroup",
                        line -> sheet.words(
                                "risk.targetGroup." + line.risk().content().targetGroup()))
                .column(
                        "risk.title",
                        line -> sheet.written(line.risk().content().title()))
                .column(
                        "risk.kind.label",
                        line -> sheet.words("risk.kind." + line.risk().content().kind()))
                .column(
                        "risk.likelihood",
                        line -> assessed(
                                sheet, "risk.likelihood.", line.risk().content().likelihood()))
                .column(
                        "risk.impact",
                        line -> assessed(
                                sheet, "risk.impact.", line.risk().content().impact()))
                .column(
                        "risk.status",
                        line -> sheet.words("risk.status." + line.risk().status()))
                .column("risk.measures", line -> line.measures().size())
                .column(
                        "risk.bodyId",
                        line -> sheet.written(line.body().map(BodyName::name).orElse("")))
                .column("risk.owner", line -> sheet.name(line.organisation().orElse(null)))
                .column(
                        "risk.reviewOn",
                        line -> Days.write(line.risk().content().reviewOn()))
                .column(
                        "sheet.address",
                        line -> sheet.address(line.risk().thing().address()))
                .build(lines);
    }

    private static String assessed(SheetBuilder<RiskLine> sheet, String code, @Nullable Enum<?> word) {
        return word == null ? sheet.words("risk.unassessed") : sheet.words(code + word.name());
    }
}
