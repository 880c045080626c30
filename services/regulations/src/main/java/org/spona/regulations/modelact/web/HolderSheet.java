package org.spona.regulations.modelact.web;

import java.util.List;
import java.util.Locale;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.springframework.stereotype.Component;

/** Who holds a model as a table to take along. */
@Component
class HolderSheet {

    private final Sheets sheets;

    HolderSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    Sheet of(List<HolderPages.Line> lines, Locale locale) {
        SheetBuilder<HolderPages.Line> sheet = sheets.of("model-act.holders.file", locale);
        return sheet.column(
                        "overview.organisation",
                        line -> line.organisation().map(sheet::name).orElse(null))
                .column(
                        "model-act.holders.act",
                        line -> sheet.words("local-act.status." + line.holding().actStatus()))
                .column("model-act.holders.version", line -> line.version().orElse(null))
                .column(
                        "model-act.holders.state",
                        line -> sheet.words("model-act.held." + line.holding().state()))
                .column("model-act.holders.reason", line -> line.holding().reason())
                .column("model-act.holders.since", line -> line.holding().changedAt())
                .build(lines);
    }
}
