package org.spona.cooperation.measure.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.cooperation.measure.web.MeasureViews.EffectView;
import org.spona.cooperation.measure.web.MeasureViews.MeasureLine;
import org.spona.cooperation.measure.web.MeasureViews.ValueView;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.spona.platform.time.Days;
import org.springframework.stereotype.Component;

/** Measures as a table to take along: what their list shows of each, and where it is read. */
@Component
class MeasureSheet {

    private final Sheets sheets;

    MeasureSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    Sheet of(List<MeasureLine> lines, Locale locale) {
        SheetBuilder<MeasureLine> sheet = sheets.of("measure.file", locale);
        return sheet.column(
                        "measure.title",
                        line -> sheet.written(line.measure().content().title()))
                .column(
                        "measure.status",
                        line -> sheet.words("measure.status." + line.measure().status()))
                .column(
                        "measure.risks",
                        line -> line.risks().stream()
                                .map(risk -> sheet.written(risk.content().title()))
                                .collect(Collectors.joining("; ")))
                .column(
                        "measure.responsible",
                        line -> sheet.written(line.measure().content().responsible()))
                .column("measure.owner", line -> sheet.name(line.organisation().orElse(null)))
                .column("measure.decision", line -> sheet.written(line.measure().decision()))
                .column(
                        "measure.adoptedOn",
                        line -> Days.write(line.measure().adoptedOn().orElse(null)))
                .column(
                        "measure.indicatorId",
                        line -> line.effect()
                                .map(effect -> sheet.written(
                                        effect.indicator().content().title()))
                                .orElse(""))
                .column("measure.before", line -> value(line, EffectView::before))
                .column("measure.after", line -> value(line, EffectView::after))
                .column(
                        "measure.result",
                        line -> sheet.written(line.measure().evaluation().result()))
                .column(
                        "sheet.address",
                        line -> sheet.address(line.measure().thing().address()))
                .build(lines);
    }

    private static String value(MeasureLine line, Function<EffectView, Optional<ValueView>> which) {
        return line.effect()
                .flatMap(which)
                .map(value -> value.text() + " (" + value.period() + ")")
                .orElse("");
    }
}
