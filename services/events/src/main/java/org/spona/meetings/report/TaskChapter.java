package org.spona.meetings.report;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tasks of a body that are due in a year: done, late, open. */
@Component
@Order(3)
class TaskChapter implements ReportChapterSource {

    private static final List<String> STATES = List.of("DONE", "LATE", "OPEN", "NOT_DONE");

    private final JdbcClient database;

    TaskChapter(JdbcClient database) {
        this.database = database;
    }

    @Override
    public ReportChapter chapter(ReportKey key) {
        List<ReportLine> lines = database.sql("""
                        select t.id, t.due, t.title, t.language,
                            case when bool_and(p.status = 'DONE') then 'DONE' when bool_or(p.late) then 'LATE'
                                when bool_and(p.settled) then 'NOT_DONE' else 'OPEN' end as state
                        from task t join task_part_status p on p.task_id = t.id
                        where t.reader_bodies @> array[:body]::uuid[] and t.status = 'GIVEN' and extract(year from t.due) = :year
                        group by t.id, t.due, t.title, t.language order by t.due, t.id limit :most""")
                .param("body", key.bodyId())
                .param("year", key.year())
                .param("most", ReportChapter.MOST_LINES)
                .query((row, _) -> new ReportLine(
                        row.getObject("due", LocalDate.class),
                        "",
                        row.getString("title"),
                        row.getString("language"),
                        "report.task." + row.getString("state"),
                        "/tasks/" + row.getString("id")))
                .list();
        return new ReportChapter("report.tasks", counts(lines), lines);
    }

    private static List<ReportCount> counts(List<ReportLine> lines) {
        return STATES.stream()
                .map(state -> "report.task." + state)
                .map(code -> new ReportCount(
                        code,
                        lines.stream().filter(line -> line.state().equals(code)).count()))
                .filter(count -> count.number() > 0)
                .toList();
    }
}
