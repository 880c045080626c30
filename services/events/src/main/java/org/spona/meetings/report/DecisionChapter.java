package org.spona.meetings.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.spona.meetings.decision.Decision;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a body decided, with numbers and how far it has come; in a plan what is to be looked at again. */
@Component
@Order(2)
class DecisionChapter implements ReportChapterSource {

    private final JdbcClient database;
    private final Clock clock;

    DecisionChapter(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public ReportChapter chapter(ReportKey key) {
        boolean report = key.kind() == ReportKind.REPORT;
        String when = report
                ? "extract(year from d.made_at at time zone :zone) = :year"
                : "extract(year from d.review_on) = :year and d.status = 'IN_FORCE'";
        List<ReportLine> lines = database.sql("""
                        select d.id, case when :report then (d.made_at at time zone :zone)::date else d.review_on end as day, d.number, d.title,
                            d.language, d.status
                        from decision d where d.reader_bodies @> array[:body]::uuid[]""" + " and " + when + " order by 2, d.number, d.id limit :most")
                .param("body", key.bodyId())
                .param("report", report)
                .param("zone", clock.getZone().getId())
                .param("year", key.year())
                .param("most", ReportChapter.MOST_LINES)
                .query((row, _) -> new ReportLine(
                        row.getObject("day", LocalDate.class),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("language"),
                        "decision.status." + row.getString("status"),
                        "/decisions/" + row.getString("id")))
                .list();
        return new ReportChapter(report ? "report.decisions" : "report.decisions.review", counts(lines), lines);
    }

    private static List<ReportCount> counts(List<ReportLine> lines) {
        return Stream.of(Decision.Status.values())
                .map(status -> "decision.status." + status)
                .map(code -> new ReportCount(
                        code,
                        lines.stream().filter(line -> line.state().equals(code)).count()))
                .filter(count -> count.number() > 0)
                .toList();
    }
}
