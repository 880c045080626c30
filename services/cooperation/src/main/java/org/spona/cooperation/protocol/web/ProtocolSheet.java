package org.spona.cooperation.protocol.web;

import java.util.List;
import java.util.Locale;
import org.spona.cooperation.protocol.web.ProtocolViews.ProtocolLine;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.spona.platform.time.Days;
import org.springframework.stereotype.Component;

/** Protocols as a table to take along: what their list shows of each, and where it is read. */
@Component
class ProtocolSheet {

    private final Sheets sheets;

    ProtocolSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    Sheet of(List<ProtocolLine> lines, Locale locale) {
        SheetBuilder<ProtocolLine> sheet = sheets.of("protocol.file", locale);
        return sheet.column(
                        "protocol.title",
                        line -> sheet.written(line.protocol().content().title()))
                .column(
                        "protocol.subject",
                        line -> sheet.words(
                                "protocol.subject." + line.protocol().content().subject()))
                .column(
                        "protocol.kind",
                        line -> sheet.words(
                                "protocol.kind." + line.protocol().content().kind()))
                .column(
                        "protocol.status",
                        line -> sheet.words("protocol.status." + line.protocol().status()))
                .column("protocol.owner", line -> sheet.name(line.organisation().orElse(null)))
                .column("protocol.edition", line -> line.protocol().edition())
                .column("protocol.parties", ProtocolLine::parties)
                .column("protocol.signed", ProtocolLine::signed)
                .column("protocol.asked", ProtocolLine::asked)
                .column("protocol.known", ProtocolLine::known)
                .column(
                        "protocol.in-force-on",
                        line -> Days.write(line.protocol().inForceOn().orElse(null)))
                .column(
                        "protocol.endsOn",
                        line -> Days.write(line.protocol().content().endsOn()))
                .column(
                        "protocol.review-on",
                        line -> Days.write(line.protocol().reviewOn().orElse(null)))
                .column(
                        "sheet.address",
                        line -> sheet.address(line.protocol().thing().address()))
                .build(lines);
    }
}
