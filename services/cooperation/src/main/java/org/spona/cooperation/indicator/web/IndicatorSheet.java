package org.spona.cooperation.indicator.web;

import java.util.List;
import java.util.Locale;
import org.spona.cooperation.indicator.Indicator;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.springframework.stereotype.Component;

/** Indicators as a table to take along. */
@Component
class IndicatorSheet {

    private final Sheets sheets;

    IndicatorSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    Sheet of(List<Indicator> indicators, Locale locale) {
        SheetBuilder<Indicator> sheet = sheets.of("indicator.file", locale);
        return sheet.column(
                        "indicator.title",
                        indicator -> sheet.written(indicator.content().title()))
                .column("indicator.status", indicator -> sheet.words("indicator.status." + indicator.status()))
                .column(
                        "indicator.kind",
                        indicator -> sheet.words(
                                "indicator.kind." + indicator.content().kind()))
                .column("indicator.unit", indicator -> indicator.content().unit())
                .column(
                        "indicator.frequency",
                        indicator -> sheet.words(
                                "indicator.frequency." + indicator.content().frequency()))
                .column(
                        "indicator.source",
                        indicator -> sheet.words(
                                "indicator.source." + indicator.content().source()))
                .column("indicator.baseline", indicator -> baseline(sheet, indicator))
                .column(
                        "indicator.baselineNote",
                        indicator -> sheet.written(indicator.content().baselineNote()))
                .column(
                        "sheet.address",
                        indicator -> sheet.address(indicator.thing().address()))
                .build(indicators);
    }

    private static String baseline(SheetBuilder<Indicator> sheet, Indicator indicator) {
        String baseline = indicator.content().baseline();
        return baseline.isEmpty() ? sheet.words("indicator.baseline.missing") : baseline;
    }
}
