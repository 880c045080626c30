package org.spona.meetings.decision;

import java.util.List;
import java.util.Locale;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.springframework.stereotype.Component;

/** Decisions as a table to take along: what the register shows of each. */
@Component
public class DecisionSheet {

    private final Sheets sheets;

    DecisionSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    /** A row for each decision, in their order. */
    public Sheet of(List<DecisionView> decisions, Locale locale) {
        SheetBuilder<DecisionView> sheet = sheets.of("decisions.file", locale);
        return sheet.column("decision.number", DecisionView::number)
                .column(
                        "decision.content.kind",
                        decision -> sheet.words(
                                "decision.kind." + decision.content().kind()))
                .column(
                        "decision.content.title",
                        decision -> sheet.written(decision.content().title()))
                .column(
                        "decision.content.text",
                        decision -> sheet.written(decision.content().text()))
                .column("decision.status", decision -> sheet.words("decision.status." + decision.status()))
                .column(
                        "decision.content.reviewOn",
                        decision -> decision.content().reviewOn())
                .column(
                        "decision.organisation",
                        decision -> sheet.name(decision.organisation().orElse(null)))
                .column("sheet.address", decision -> sheet.address("/decisions/" + decision.id()))
                .build(decisions);
    }
}
