package org.spona.regulations.regulation.web;

import java.util.List;
import java.util.Locale;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.spona.regulations.regulation.Regulation;
import org.springframework.stereotype.Component;

/** The register as a table to take along. */
@Component
class RegulationSheet {

    private final Sheets sheets;

    RegulationSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    Sheet of(List<Regulation> regulations, Locale locale) {
        SheetBuilder<Regulation> sheet = sheets.of("regulation.file", locale);
        return sheet.column(
                        "regulation.title",
                        regulation -> sheet.written(regulation.content().title()))
                .column(
                        "regulation.kind.label",
                        regulation -> sheet.words(
                                "regulation.kind." + regulation.content().kind()))
                .column(
                        "regulation.gazette",
                        regulation -> sheet.written(regulation.content().gazette()))
                .column(
                        "regulation.jurisdiction",
                        regulation -> sheet.words(
                                "jurisdiction." + regulation.content().jurisdiction()))
                .column(
                        "regulation.adoptedOn",
                        regulation -> regulation.content().adoptedOn())
                .column(
                        "regulation.inForceFrom",
                        regulation -> regulation.content().inForceFrom())
                .column(
                        "regulation.links",
                        regulation -> String.join("\n", regulation.content().links()))
                .column("sheet.address", regulation -> sheet.address("/regulations/" + regulation.getId()))
                .build(regulations);
    }
}
