package org.spona.knowledge.exchange.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The imports that the current reader, or the service, may see. Every method belongs into a transaction of the caller. */
@Component
class JobTable {

    private static final String SELECT =
            "select id, person_id, subject, network_id, visibility, file_name, header, row_count, columns, "
                    + "language, country, status, uploaded_at, finished_at from import_job ";

    private final JdbcClient database;

    JobTable(JdbcClient database) {
        this.database = database;
    }

    /** An import with the account that it is done for. */
    record Owned(ImportJob job, String subject) {}

    Optional<ImportJob> find(UUID id) {
        return database.sql(SELECT + "where id = ?")
                .param(id)
                .query((row, number) -> job(row))
                .optional();
    }

    /** The newest imports of a person. */
    List<ImportJob> list(UUID personId, int most) {
        return database.sql(SELECT + "where person_id = ? order by uploaded_at desc limit ?")
                .param(personId)
                .param(most)
                .query((row, number) -> job(row))
                .list();
    }

    /** Keeps a new import; tells how many rows that made. */
    int add(ImportJob job, UUID personId, String subject, byte[] content) {
        return database.sql("""
                        insert into import_job (id, person_id, subject, network_id, visibility, file_name, header, row_count, content,
                            status, uploaded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'UPLOADED', now())
                        """)
                .params(
                        job.id(),
                        personId,
                        subject,
                        job.networkId(),
                        job.visibility().name(),
                        job.fileName(),
                        job.header().toArray(String[]::new),
                        job.rows(),
                        content)
                .update();
    }

    JobRows.Reader rows(UUID id) throws IOException {
        byte[] content = database.sql("select content from import_job where id = ?")
                .param(id)
                .query((row, number) -> row.getBytes(1))
                .single();
        return new JobRows.Reader(new ByteArrayInputStream(content));
    }

    void choose(UUID id, Columns columns) {
        database.sql("update import_job set columns = ?, language = ?, country = ? where id = ?")
                .params(columns.kept().toArray(Integer[]::new), columns.language(), columns.country(), id)
                .update();
    }

    /** Moves an import on, unless somebody else was faster; whether it did. */
    boolean move(UUID id, ImportJob.Status from, ImportJob.Status to) {
        return database.sql("update import_job set status = ?, heard_of_at = null where id = ? and status = ?")
                        .params(to.name(), id, from.name())
                        .update()
                == 1;
    }

    /** Takes an import on which nobody works, because that is new or because whoever did has not been heard of for so many seconds. */
    Optional<Owned> claim(int silence) {
        return database.sql("""
                        update import_job set heard_of_at = now()
                        where id = (
                            select id from import_job
                            where status in ('CHECKING', 'RUNNING', 'UNDOING')
                            and coalesce(heard_of_at < now() - make_interval(secs => ?), true)
                            order by uploaded_at limit 1 for update skip locked)
                        returning id
                        """)
                .param(silence)
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional()
                .flatMap(id -> database.sql(SELECT + "where id = ?")
                        .param(id)
                        .query((row, number) -> new Owned(job(row), row.getString("subject")))
                        .optional());
    }

    /** Notes that an import is being worked on. */
    void hear(UUID id) {
        database.sql("update import_job set heard_of_at = now() where id = ?")
                .param(id)
                .update();
    }

    /** Ends what is being done with an import; publishing has ended, too, when it was given up. */
    void finish(UUID id, ImportJob.Status status) {
        database.sql("""
                        update import_job set status = :status, finished_at = case when status = 'RUNNING' then now() else finished_at end,
                            undone_at = case when :status = 'UNDONE' then now() end
                        where id = :id""").param("status", status.name()).param("id", id).update();
    }

    /** Throws away imports that nobody has touched for so many days. */
    int forget(int days) {
        return database.sql("delete from import_job where uploaded_at < now() - make_interval(days => ?)")
                .param(days)
                .update();
    }

    private static ImportJob job(ResultSet row) throws SQLException {
        Integer[] columns = row.getArray("columns") == null
                ? null
                : (Integer[]) row.getArray("columns").getArray();
        return new ImportJob(
                row.getObject("id", UUID.class),
                row.getObject("network_id", UUID.class),
                Visibility.valueOf(row.getString("visibility")),
                row.getString("file_name"),
                texts(row, "header"),
                row.getInt("row_count"),
                columns(columns, row.getString("language"), row.getString("country")),
                ImportJob.Status.valueOf(row.getString("status")),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getObject("finished_at", OffsetDateTime.class) == null
                        ? null
                        : row.getObject("finished_at", OffsetDateTime.class).toInstant());
    }

    private static Optional<Columns> columns(
            Integer @Nullable [] columns, @Nullable String language, @Nullable String country) {
        return columns == null || language == null || country == null
                ? Optional.empty()
                : Optional.of(Columns.of(Arrays.asList(columns), language, country));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
