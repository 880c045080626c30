package org.spona.members.body;

import java.util.List;
import java.util.Locale;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.springframework.stereotype.Component;

/** Bodies as a table to take along; nobody who sits in them is named. */
@Component
public class BodySheet {

    private final Sheets sheets;

    BodySheet(Sheets sheets) {
        this.sheets = sheets;
    }

    /** A row for each body, in their order. */
    public Sheet of(List<Body> bodies, Locale locale) {
        SheetBuilder<Body> sheet = sheets.of("bodies.file", locale);
        return sheet.column(
                        "body.content.name",
                        body -> sheet.written(body.content().name()))
                .column(
                        "body.content.kind",
                        body -> sheet.words("body.kind." + body.content().kind()))
                .column("body.seats", body -> body.seats().size())
                .column("body.content.act", body -> sheet.written(body.content().act()))
                .column("body.content.foundedOn", body -> body.content().foundedOn())
                .column("body.content.termUntil", body -> body.content().termUntil())
                .column("body.status", body -> sheet.words("body.status." + body.status()))
                .column("sheet.address", body -> sheet.address("/bodies/" + body.getId()))
                .build(bodies);
    }
}
