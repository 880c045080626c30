package org.spona.cooperation.counter;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The editions of counters: what is published of a period, written once by the service and never changed. */
@Component
class CounterEditions {

    private record Row(@Nullable UUID organisation, PublishedCell cell) {}

    private final JdbcClient database;
    private final JdbcTemplate batches;

    CounterEditions(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** The periods that are published, the latest first. */
    List<String> periods(UUID counterId) {
        return database.sql("select period from counter_edition where counter_id = ? order by last_day desc")
                .param(counterId)
                .query((row, _) -> row.getString("period"))
                .list();
    }

    /**
     * Writes an edition.
     *
     * @return false when somebody else was faster
     */
    boolean write(Counter counter, String period, LocalDate lastDay, PublishedTable table, Instant now) {
        boolean first = database.sql("""
                                insert into counter_edition (counter_id, period, last_day, organisations, published_at)
                                values (?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(counter.getId(), period, lastDay, table.parts().size(), Timestamp.from(now))
                        .update()
                == 1;
        if (first) {
            insert(counter.getId(), period, rows(table));
        }
        return first;
    }

    private static List<Row> rows(PublishedTable table) {
        List<Row> rows = new ArrayList<>();
        table.whole().forEach(cell -> rows.add(new Row(null, cell)));
        table.parts().forEach((organisation, cells) -> cells.forEach(cell -> rows.add(new Row(organisation, cell))));
        return rows;
    }

    private void insert(UUID counterId, String period, List<Row> rows) {
        batches.batchUpdate(
                "insert into counter_cell (counter_id, period, part_of, cell, state, number) values (?, ?, ?, ?, ?, ?)",
                new BatchPreparedStatementSetter() {
                    @Override
                    public void setValues(PreparedStatement statement, int at) throws SQLException {
                        Row row = rows.get(at);
                        statement.setObject(1, counterId);
                        statement.setString(2, period);
                        statement.setObject(3, row.organisation());
                        statement.setInt(4, row.cell().cell());
                        statement.setString(5, row.cell().state().name());
                        statement.setObject(6, row.cell().number());
                    }

                    @Override
                    public int getBatchSize() {
                        return rows.size();
                    }
                });
    }
}
