package org.spona.cooperation.counter.web;

import java.util.List;
import java.util.Locale;
import org.spona.cooperation.counter.Counter;
import org.spona.cooperation.counter.CounterFigures.Line;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.springframework.stereotype.Component;

/** What is published of a counter as a table to take along: what its page shows of it. */
@Component
class CounterSheet {

    private final Sheets sheets;
    private final FigureWords words;

    CounterSheet(Sheets sheets, FigureWords words) {
        this.sheets = sheets;
        this.words = words;
    }

    Sheet of(Counter counter, List<Line> lines, int list, Locale locale) {
        SheetBuilder<Line> sheet = sheets.of("counter.file", locale);
        return sheet.column("rollup.period", Line::period)
                .column("counter.value", line -> words.value(counter, list, line, locale))
                .column("counter.number", line -> words.figure(line.figure(), locale))
                .build(lines);
    }
}
