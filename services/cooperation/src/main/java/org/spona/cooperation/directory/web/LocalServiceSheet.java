package org.spona.cooperation.directory.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.spona.cooperation.directory.OpeningHours;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.springframework.stereotype.Component;

/** Services as a table to take along. */
@Component
class LocalServiceSheet {

    private final Sheets sheets;

    LocalServiceSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    Sheet of(List<LocalServiceView.Line> lines, Locale locale) {
        SheetBuilder<LocalServiceView.Line> sheet = sheets.of("service.file", locale);
        return sheet.column(
                        "service.name",
                        line -> sheet.written(line.service().content().name()))
                .column(
                        "service.kind.label",
                        line -> sheet.words(
                                "service.kind." + line.service().content().kind()))
                .column(
                        "service.organisation",
                        line -> sheet.name(line.organisation().orElse(null)))
                .column(
                        "service.forWhom",
                        line -> sheet.written(line.service().content().forWhom()))
                .column(
                        "service.where",
                        line -> sheet.written(String.join(
                                        " ",
                                        line.service().content().street(),
                                        line.service().content().place())
                                .strip()))
                .column(
                        "service.hours",
                        line -> line.service().content().hours().stream()
                                .map(hours -> hours(hours, sheet))
                                .collect(Collectors.joining("; ")))
                .column("service.phone", line -> line.service().content().phone())
                .column("service.freePlaces", line -> line.service().content().freePlaces())
                .column("service.freePlacesOn", line -> line.service().content().freePlacesOn())
                .column("service.checkedOn", line -> line.service().checkedOn().orElse(null))
                .column(
                        "sheet.address",
                        line -> sheet.address(line.service().thing().address()))
                .build(lines);
    }

    private static String hours(OpeningHours hours, SheetBuilder<?> sheet) {
        String days = hours.days().stream()
                .map(day -> sheet.words("service.day." + day))
                .collect(Collectors.joining(", "));
        String time = hours.opens().isEmpty() ? "" : hours.opens() + "–" + hours.closes();
        return String.join(" ", days, time, sheet.written(hours.note()))
                .replaceAll(" {2,}", " ")
                .strip();
    }
}
