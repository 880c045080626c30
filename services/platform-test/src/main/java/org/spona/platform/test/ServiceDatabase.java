package org.spona.platform.test;

import java.util.List;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The database of the service under test, as the service itself reads and writes it: whoever's the rows are; and as readers may try to. */
@TestComponent
public class ServiceDatabase {

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    ServiceDatabase(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** Writes, with a parameter for each question mark. */
    public void write(String sql, Object... parameters) {
        Readers.runAsService(() -> transaction.executeWithoutResult(
                _ -> database.sql(sql).params(parameters).update()));
    }

    /**
     * Writes as a reader would, by whatever policies let her.
     *
     * @return how many rows that were
     */
    public int writeAs(Reader reader, String sql, Object... parameters) {
        return Readers.call(
                reader,
                () -> transaction.<Integer>execute(
                        _ -> database.sql(sql).params(parameters).update()));
    }

    /** The one value that a query has. */
    public <T> T value(Class<T> type, String sql, Object... parameters) {
        return Readers.callAsService(() -> transaction.execute(
                _ -> database.sql(sql).params(parameters).query(type).single()));
    }

    /** The values of a query's one column. */
    public <T> List<T> values(Class<T> type, String sql, Object... parameters) {
        return Readers.callAsService(() -> transaction.execute(
                _ -> database.sql(sql).params(parameters).query(type).list()));
    }
}
