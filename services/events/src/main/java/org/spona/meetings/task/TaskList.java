package org.spona.meetings.task;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of tasks and of parts, as far as the reader sees them: late ones first, then by their day. */
@Service
@Transactional(readOnly = true)
public class TaskList {

    /** So many tasks of one meeting are shown. */
    private static final int OF_MEETING = 100;

    private static final String LINES = """
            select t.id, t.status, t.title, t.language, t.kind, t.due, o.name_latin as giver_latin, o.name_cyrillic as giver_cyrillic,
                t.meeting_id, counted.*
            from task t left join directory_organisation asked on asked.id = t.organisation_id
            left join directory_organisation o on o.id = coalesce(asked.merged_into, asked.id)
            cross join lateral (select count(*) as parts, count(*) filter (where p.settled) as settled,
                    count(*) filter (where p.late) as late,
                    min(p.status) filter (where reader_has_part(p.organisation_id, p.network_id, p.people)) as own,
                    coalesce(bool_or(p.late) filter (where reader_has_part(p.organisation_id, p.network_id, p.people)), false) as own_late
                from task_part_status p where p.task_id = t.id) counted
            """;

    private static final String ORDER =
            " order by counted.late = 0, counted.settled = counted.parts, t.due, t.given_at, t.id limit :size offset :offset";

    private static final String PARTS = """
            select p.id, p.task_id, p.title, p.language, p.due, p.organisation_id, o.name_latin as organisation_latin,
                o.name_cyrillic as organisation_cyrillic, p.institution, p.status, p.report, p.link, p.moved_at, p.settled, p.late,
                coalesce(reader_has_part(p.organisation_id, p.network_id, p.people), false) as own
            from task_part_status p left join directory_organisation asked on asked.id = p.organisation_id
            left join directory_organisation o on o.id = coalesce(asked.merged_into, asked.id)
            """;

    /** Parts of tasks from meetings before one, whose institutions are invited to it, and whose day comes before it. */
    private static final String LEFT_OVER = """
             where not p.settled and p.giver_id = :giver and p.network_id = :network and p.meeting_id <> :meeting
                and (p.late or p.due < :day)
                and exists (select from meeting m where m.id = p.meeting_id and m.starts < :starts)
                and exists (select from meeting_invitee i where i.meeting_id = :meeting and not i.called_off
                    and (i.organisation_id = p.organisation_id or (i.organisation_id is null and p.organisation_id is null
                        and lower(i.institution) = lower(p.institution))))
            """;

    private final JdbcClient database;

    TaskList(JdbcClient database) {
        this.database = database;
    }

    /** Those that a filter lets through. */
    public PageOf<TaskLine> list(TaskFilter filter, PageRequest page) {
        List<TaskLine> lines = database.sql(LINES + " where " + filter.condition() + ORDER)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(new SimplePropertyRowMapper<>(TaskLine.class))
                .list();
        long total = database.sql("select count(*) from task t where " + filter.condition())
                .query(Long.class)
                .single();
        return new PageOf<>(lines, total, page.page(), page.size());
    }

    /** Those that were given at a meeting. */
    public List<TaskLine> listOf(UUID meetingId) {
        return database.sql(LINES + " where t.meeting_id = :meeting" + ORDER)
                .param("meeting", meetingId)
                .param("size", OF_MEETING)
                .param("offset", 0)
                .query(new SimplePropertyRowMapper<>(TaskLine.class))
                .list();
    }

    /** The parts of a task, by the names of their institutions. */
    public List<PartLine> parts(UUID taskId) {
        return database.sql(PARTS + """
                         where p.task_id = :task order by coalesce(o.name_latin, name_latin(p.institution)) collate "sr-Latn-x-icu", p.id""")
                .param("task", taskId)
                .query(new SimplePropertyRowMapper<>(PartLine.class))
                .list();
    }

    /**
     * The parts that were left open at meetings before one: tasks of the same organisation, of institutions that are invited to it, of which
     * the day is over before it; late ones first.
     */
    public PageOf<PartLine> leftOver(Meeting meeting, PageRequest page) {
        Instant starts = meeting.content().time().starts();
        LocalDate day = meeting.content().time().startsAt() == null
                ? null
                : meeting.content().time().startsAt().toLocalDate();
        if (starts == null || day == null) {
            return new PageOf<>(List.of(), 0, page.page(), page.size());
        }
        List<PartLine> lines = of(meeting, starts, day, PARTS + LEFT_OVER + """
                        order by not p.late, p.due, p.title, p.id limit :size offset :offset""")
                .param("size", page.size())
                .param("offset", page.offset())
                .query(new SimplePropertyRowMapper<>(PartLine.class))
                .list();
        long total = of(meeting, starts, day, "select count(*) from task_part_status p" + LEFT_OVER)
                .query(Long.class)
                .single();
        return new PageOf<>(lines, total, page.page(), page.size());
    }

    /** Whether any part of a task is open that was given at a meeting of the same bodies or, without any, of the same network. */
    boolean anyOpenAfter(Meeting last) {
        return database.sql("""
                        select exists (select from task_part_status p join task t on t.id = p.task_id
                            where not p.settled and (t.reader_bodies && array[:bodies]::uuid[]
                                or (cardinality(array[:bodies]::uuid[]) = 0 and t.reader_bodies = '{}'
                                    and p.giver_id = :giver and p.network_id = :network)))""")
                .param("bodies", last.bodies())
                .param("giver", last.ownership().organisationId())
                .param("network", last.ownership().networkId())
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec of(Meeting meeting, Instant starts, LocalDate day, String statement) {
        return database.sql(statement)
                .param("meeting", meeting.getId())
                .param("giver", meeting.ownership().organisationId())
                .param("network", meeting.ownership().networkId())
                .param("starts", Timestamp.from(starts))
                .param("day", day);
    }
}
