package org.spona.meetings.meeting;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.springframework.stereotype.Component;

/** Meetings as a table to take along: what a list shows of each, with times as the clock at the place shows them. */
@Component
public class MeetingSheet {

    private final Sheets sheets;

    MeetingSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    /** A row for each meeting, in their order. */
    public Sheet of(List<MeetingView> meetings, Locale locale) {
        SheetBuilder<MeetingView> sheet = sheets.of("meetings.file", locale);
        return sheet.column(
                        "meeting.content.title",
                        meeting -> sheet.written(meeting.content().title()))
                .column(
                        "meeting.content.kind",
                        meeting ->
                                sheet.words("meeting.kind." + meeting.content().kind()))
                .column(
                        "meeting.content.time.startsAt",
                        meeting -> meeting.content().time().startsAt())
                .column(
                        "meeting.content.time.endsAt",
                        meeting -> meeting.content().time().endsAt())
                .column(
                        "meeting.content.time.zone",
                        meeting -> meeting.content().time().zone())
                .column(
                        "meeting.content.day",
                        meeting -> meeting.content().day().uncertain() ? meeting.when() : "")
                .column(
                        "meeting.content.place",
                        meeting -> meeting.content().place().isEmpty()
                                ? sheet.words("meeting.content.place.online")
                                : sheet.written(meeting.content().place()))
                .column(
                        "meeting.convener",
                        meeting -> sheet.name(meeting.organisation().orElse(null)))
                .column("meeting.content.roles", meeting -> roles(meeting, sheet))
                .column(
                        "meeting.network",
                        meeting -> sheet.name(meeting.network().orElse(null)))
                .column("meeting.status", meeting -> sheet.words("meeting.status." + meeting.status()))
                .column("sheet.address", meeting -> sheet.address("/meetings/" + meeting.id()))
                .build(meetings);
    }

    private static String roles(MeetingView meeting, SheetBuilder<MeetingView> sheet) {
        return meeting.roles().entrySet().stream()
                .map(role -> sheet.words("meeting.role." + role.getKey()) + ": "
                        + role.getValue().stream().map(sheet::name).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }
}
