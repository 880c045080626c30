package org.spona.meetings.report;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings that a body held, with dates and numbers; in a plan those that are scheduled. */
@Component
@Order(1)
class MeetingChapter implements ReportChapterSource {

    private final JdbcClient database;

    MeetingChapter(JdbcClient database) {
        this.database = database;
    }

    @Override
    public ReportChapter chapter(ReportKey key) {
        boolean report = key.kind() == ReportKind.REPORT;
        List<ReportLine> lines = database.sql("""
                        select m.id, m.starts_at::date as day, m.title, m.language, m.kind,
                            case when m.number is null then '' else m.number || '/' || m.number_year end as number
                        from meeting m where m.reader_bodies @> array[:body]::uuid[] and m.status = any (array[:statuses])
                        and extract(year from m.starts_at) = :year order by m.starts, m.id limit :most""")
                .param("body", key.bodyId())
                .param("statuses", report ? List.of("HELD") : List.of("SENT", "RUNNING", "HELD"))
                .param("year", key.year())
                .param("most", ReportChapter.MOST_LINES)
                .query((row, _) -> new ReportLine(
                        row.getObject("day", LocalDate.class),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("language"),
                        "meeting.kind." + row.getString("kind"),
                        "/meetings/" + row.getString("id")))
                .list();
        return new ReportChapter(
                report ? "report.meetings" : "report.meetings.planned",
                List.of(new ReportCount(
                        report ? "report.meetings.count" : "report.meetings.planned.count", lines.size())),
                lines);
    }
}
