package org.spona.regulations.update.web;

import java.util.List;
import java.util.Locale;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.springframework.stereotype.Component;

/** Updates as a table to take along: what a list shows of each, and where it is read. */
@Component
class UpdateSheet {

    private final Sheets sheets;

    UpdateSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    Sheet of(List<UpdateView> updates, Locale locale) {
        SheetBuilder<UpdateView> sheet = sheets.of("update.file", locale);
        return sheet.column(
                        "update.title",
                        view -> sheet.written(view.update().content().title()))
                .column(
                        "update.forWhom",
                        view -> sheet.written(view.update().content().forWhom()))
                .column("update.effectiveFrom", view -> view.update().content().effectiveFrom())
                .column(
                        "update.source",
                        view -> view.regulation()
                                .map(regulation ->
                                        sheet.written(regulation.content().title()))
                                .orElse(null))
                .column(
                        "regulation.gazette",
                        view -> view.regulation()
                                .map(regulation ->
                                        sheet.written(regulation.content().gazette()))
                                .orElse(null))
                .column(
                        "obligation.heading",
                        view -> view.update().obligations().size())
                .column(
                        "update.reason",
                        view -> view.reason().isEmpty() ? null : sheet.words("update.reason." + view.reason()))
                .column("update.by", view -> sheet.name(view.organisation().orElse(null)))
                .column("update.network", view -> sheet.name(view.network().orElse(null)))
                .column(
                        "update.published",
                        view -> sheet.day(view.update().publishedAt().orElse(null)))
                .column(
                        "sheet.address",
                        view -> sheet.address(
                                "/regulations/updates/" + view.update().getId()))
                .build(updates);
    }
}
