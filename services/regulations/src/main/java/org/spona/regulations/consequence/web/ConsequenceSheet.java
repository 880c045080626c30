package org.spona.regulations.consequence.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.spona.platform.directory.Person;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.spona.regulations.consequence.web.ConsequenceViews.CitedProvision;
import org.spona.regulations.consequence.web.ConsequenceViews.ConsequenceView;
import org.springframework.stereotype.Component;

/** What rests on a change and what was done about it, as a table to take along. */
@Component
class ConsequenceSheet {

    private final Sheets sheets;

    ConsequenceSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    Sheet of(List<ConsequenceView> views, Locale locale) {
        SheetBuilder<ConsequenceView> sheet = sheets.of("consequence.file", locale);
        return sheet.column(
                        "consequence.thing", view -> sheet.written(view.thing().title()))
                .column("consequence.kind", ConsequenceView::kind)
                .column(
                        "consequence.provisions",
                        view -> view.provisions().stream()
                                .map(CitedProvision::citation)
                                .filter(citation -> !citation.isEmpty())
                                .collect(Collectors.joining("\n")))
                .column(
                        "consequence.owner",
                        view -> sheet.name(view.organisation().orElse(null)))
                .column(
                        "consequence.status",
                        view -> sheet.words(
                                "consequence.status." + view.consequence().status()))
                .column(
                        "consequence.by",
                        view -> view.person().map(Person::name).orElse(null))
                .column("consequence.when", view -> sheet.day(view.consequence().settledAt()))
                .column(
                        "consequence.note",
                        view -> sheet.written(view.consequence().note()))
                .column("sheet.address", view -> sheet.address(view.thing().address()))
                .build(views);
    }
}
