package org.spona.knowledge.exchange.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.spona.knowledge.exchange.ImportResult;
import org.spona.knowledge.exchange.ImportResult.Rejected;
import org.spona.knowledge.exchange.ImportResult.Taken;
import org.spona.knowledge.exchange.PlaceKey;
import org.spona.knowledge.exchange.PracticeImport;
import org.spona.knowledge.practice.PracticeIntake.Undo;
import org.spona.knowledge.practice.PracticeIntake.Written;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What becomes of the rows of the current reader's imports. Every method belongs into a transaction of the caller. */
@Component
class RowTable {

    private static final String ADD = """
            insert into import_row (job_id, line, external_id, title, fate, practice_id, owner_id, visibility, edition, before,
                field, code, arguments)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    private final JdbcClient database;
    private final JdbcOperations batches;

    RowTable(JdbcClient database, JdbcOperations batches) {
        this.database = database;
        this.batches = batches;
    }

    void add(UUID jobId, List<ImportResult> results) {
        batches.batchUpdate(
                ADD, results.stream().map(result -> values(jobId, result)).toList());
    }

    private static Object[] values(UUID jobId, ImportResult result) {
        return switch (result) {
            case Taken taken ->
                new Object[] {
                    jobId,
                    taken.line(),
                    taken.externalId(),
                    taken.title(),
                    taken.outcome().effect().name(),
                    taken.outcome().practiceId(),
                    taken.ownership().organisationId(),
                    taken.ownership().visibility().name(),
                    taken.outcome().edition(),
                    taken.outcome().before(),
                    null,
                    null,
                    null
                };
            case Rejected rejected ->
                new Object[] {
                    jobId,
                    rejected.line(),
                    rejected.externalId(),
                    "",
                    RowFate.REJECTED.name(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    rejected.reason().field(),
                    rejected.reason().code(),
                    rejected.reason().arguments().stream().map(String::valueOf).toArray(String[]::new)
                };
        };
    }

    /** The last row that was dealt with; 0 for none. */
    int lastLine(UUID jobId) {
        return database.sql("select coalesce(max(line), 0) from import_row where job_id = ?")
                .param(jobId)
                .query(Integer.class)
                .single();
    }

    /** Of rows that would make the same practice, all but the first would change it. */
    void settleRepetitions(UUID jobId) {
        database.sql("""
                        update import_row r set fate = 'UPDATED' from (
                            select line, row_number() over (partition by external_id order by line) as time from import_row
                            where job_id = :job and fate = 'CREATED') made
                        where r.job_id = :job and r.line = made.line and made.time > 1""").param("job", jobId).update();
    }

    void clear(UUID jobId) {
        database.sql("delete from import_row where job_id = ?").param(jobId).update();
    }

    RowCounts counts(UUID jobId) {
        return database.sql("""
                        select count(*) filter (where fate = 'CREATED') as created, count(*) filter (where fate = 'UPDATED') as updated,
                            count(*) filter (where fate = 'UNCHANGED') as unchanged,
                            count(*) filter (where fate = 'TAKEN_OVER') as taken_over,
                            count(*) filter (where fate = 'REJECTED') as rejected,
                            count(*) filter (where undo = 'WITHDRAWN') as withdrawn,
                            count(*) filter (where undo = 'RESTORED') as restored, count(*) filter (where undo = 'KEPT') as kept
                        from import_row where job_id = ?""")
                .param(jobId)
                .query(new SimplePropertyRowMapper<>(RowCounts.class))
                .single();
    }

    /** Rows of one fate, or all, in their order. */
    PageOf<ImportRow> page(UUID jobId, Optional<RowFate> fate, PageRequest page) {
        String fateName = fate.map(Enum::name).orElse(null);
        long total = database.sql(
                        "select count(*) from import_row where job_id = :job and fate = coalesce(:fate, fate)")
                .param("job", jobId)
                .param("fate", fateName)
                .query(Long.class)
                .single();
        List<ImportRow> rows = database.sql("""
                        select * from import_row where job_id = :job and fate = coalesce(:fate, fate)
                        order by line limit :size offset :offset""")
                .param("job", jobId)
                .param("fate", fateName)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(RowTable::row)
                .list();
        return new PageOf<>(rows, total, page.page(), page.size());
    }

    /** All rows, in their order. */
    List<ImportRow> list(UUID jobId) {
        return database.sql("select * from import_row where job_id = ? order by line")
                .param(jobId)
                .query(RowTable::row)
                .list();
    }

    Reach reach(UUID jobId, UUID importerId) {
        Map<Visibility, Integer> created = new EnumMap<>(Visibility.class);
        database.sql("""
                        select visibility, count(*) from import_row where job_id = ? and fate = 'CREATED' group by visibility""").param(jobId).query(row -> {
            created.put(Visibility.valueOf(row.getString(1)), row.getInt(2));
        });
        return database.sql("""
                        select count(*) filter (where fate = 'UPDATED'), count(distinct owner_id) filter (where owner_id <> :importer)
                        from import_row where job_id = :job and fate in ('CREATED', 'UPDATED')""")
                .param("job", jobId)
                .param("importer", importerId)
                .query((row, number) -> new Reach(created, row.getInt(1), row.getInt(2)))
                .single();
    }

    /** Places that rows name and about which nothing is known yet, the commonest first. */
    List<UnknownPlace> unknownPlaces(UUID jobId) {
        return database.sql("""
                        select min(arguments[1]) as name, arguments[2] as country, arguments[3] as key, count(*) as rows
                        from import_row where job_id = ? and code = ? group by country, key order by rows desc, key""")
                .param(jobId)
                .param(PracticeImport.UNKNOWN_PLACE)
                .query((row, number) -> new UnknownPlace(
                        new PlaceKey(row.getString("country"), row.getString("key")),
                        row.getString("name"),
                        row.getInt("rows")))
                .list();
    }

    /** Practices that an import has changed and its undo has not dealt with. */
    List<Written> toUndo(UUID jobId, int most) {
        return database.sql("""
                        select practice_id, max(edition) as edition, (array_agg(before order by line))[1] as before from import_row
                        where job_id = ? and fate in ('CREATED', 'UPDATED') and undo is null
                        group by practice_id order by min(line) limit ?""")
                .param(jobId)
                .param(most)
                .query(new SimplePropertyRowMapper<>(Written.class))
                .list();
    }

    void noteUndo(UUID jobId, UUID practiceId, Undo undo) {
        database.sql("""
                        update import_row set undo = ? where job_id = ? and practice_id = ? and fate in ('CREATED', 'UPDATED')""").params(undo.name(), jobId, practiceId).update();
    }

    private static ImportRow row(ResultSet row, int number) throws SQLException {
        String code = row.getString("code");
        String undo = row.getString("undo");
        return new ImportRow(
                row.getInt("line"),
                row.getString("external_id"),
                row.getString("title"),
                RowFate.valueOf(row.getString("fate")),
                row.getObject("practice_id", UUID.class),
                code == null
                        ? null
                        : new ImportRow.Rejection(row.getString("field"), code, List.of((String[])
                                row.getArray("arguments").getArray())),
                undo == null ? null : Undo.valueOf(undo));
    }
}
