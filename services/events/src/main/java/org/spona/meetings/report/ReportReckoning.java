package org.spona.meetings.report;

import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reckons what a report or plan says by itself. */
@Component
class ReportReckoning {

    private final List<ReportChapterSource> sources;
    private final JdbcClient database;

    ReportReckoning(List<ReportChapterSource> sources, JdbcClient database) {
        this.sources = List.copyOf(sources);
        this.database = database;
    }

    /** As things stand, as far as the reader may know them. */
    ReportFigures of(ReportKey key) {
        return new ReportFigures(
                sources.stream()
                        .map(source -> source.chapter(key))
                        .filter(chapter -> !chapter.empty())
                        .toList(),
                key.kind() == ReportKind.REPORT ? attendance(key) : List.of());
    }

    private List<SeatPresence> attendance(ReportKey key) {
        return database.sql("""
                        select s.institution, count(*) as held, count(*) filter (where a.presence in ('PRESENT', 'REMOTE', 'DEPUTY')) as there,
                            count(*) filter (where a.presence = 'EXCUSED') as excused
                        from meeting m join meeting_seat s on s.meeting_id = m.id and s.body_id = :body
                        left join seat_attendance a on a.id = s.id
                        where m.status = 'HELD' and extract(year from m.starts_at) = :year
                        group by s.body_seat_id, s.institution order by min(s.place), s.institution limit :most""")
                .param("body", key.bodyId())
                .param("year", key.year())
                .param("most", ReportChapter.MOST_LINES)
                .query(new SimplePropertyRowMapper<>(SeatPresence.class))
                .list();
    }
}
