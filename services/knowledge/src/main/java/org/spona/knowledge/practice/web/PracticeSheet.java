package org.spona.knowledge.practice.web;

import java.util.List;
import java.util.Locale;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.springframework.stereotype.Component;

/** Practices as a table to take along: what a list shows of each, and where it is read. */
@Component
class PracticeSheet {

    private final Sheets sheets;

    PracticeSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    Sheet of(List<PracticeView> practices, Locale locale) {
        SheetBuilder<PracticeView> sheet = sheets.of("practice.file", locale);
        return sheet.column(
                        "practice.title",
                        practice -> sheet.written(practice.content().title()))
                .column("practice.status", practice -> sheet.words("practice.status." + practice.status()))
                .column("practice.visibility.short", practice -> sheet.words("visibility." + practice.visibility()))
                .column(
                        "practice.where",
                        practice -> sheet.name(practice.municipality().orElse(null)))
                .column("practice.when", practice -> practice.content().period())
                .column("practice.topics", practice -> String.join(", ", practice.topics()))
                .column("practice.targetGroups", practice -> String.join(", ", practice.targetGroups()))
                .column(
                        "practice.summary",
                        practice -> sheet.written(practice.content().summary()))
                .column("practice.yearlyCost", practice -> practice.content().yearlyCost())
                .column(
                        "practice.by",
                        practice -> sheet.name(practice.organisation().orElse(null)))
                .column(
                        "practice.network",
                        practice -> sheet.name(practice.network().orElse(null)))
                .column(
                        "practice.published",
                        practice -> sheet.day(practice.publishedAt().orElse(null)))
                .column("practice.changed", practice -> sheet.day(practice.updatedAt()))
                .column("sheet.address", practice -> sheet.address("/practices/" + practice.id()))
                .build(practices);
    }
}
