package org.spona.cooperation.exchange.web;

import java.util.List;
import java.util.Locale;
import org.spona.cooperation.exchange.web.ExchangeViews.ExchangeLine;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.spona.platform.time.Days;
import org.springframework.stereotype.Component;

/** Offers and needs as a table to take along: what their list shows of each, and where it is read. */
@Component
class ExchangeSheet {

    private final Sheets sheets;

    ExchangeSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    Sheet of(List<ExchangeLine> lines, Locale locale) {
        SheetBuilder<ExchangeLine> sheet = sheets.of("exchange.file", locale);
        return sheet.column(
                        "exchange.title",
                        line -> sheet.written(line.exchange().content().title()))
                .column(
                        "exchange.kind.label",
                        line -> sheet.words(
                                "exchange.kind." + line.exchange().content().kind()))
                .column(
                        "exchange.form.label",
                        line -> sheet.words(
                                "exchange.form." + line.exchange().content().form()))
                .column(
                        "exchange.status",
                        line -> sheet.words("exchange.status." + line.exchange().status()))
                .column("exchange.owner", line -> sheet.name(line.organisation().orElse(null)))
                .column(
                        "exchange.fromDay",
                        line -> Days.write(line.exchange().content().fromDay()))
                .column(
                        "exchange.untilDay",
                        line -> Days.write(line.exchange().content().untilDay()))
                .column("exchange.people", line -> line.exchange().content().people())
                .column(
                        "sheet.address",
                        line -> sheet.address(line.exchange().thing().address()))
                .build(lines);
    }
}
