package org.spona.platform.ids;

import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** How many ids of hidden things somebody has tried; kept in the service's database, so that it holds for all its instances. */
class TakenIds {

    /** So many an hour are mishaps of programs that number by themselves; more is a search. */
    private static final int MOST = 20;

    private static final String UNIQUE_VIOLATION = "23505"; // PostgreSQL, appendix A
    private static final String PRIMARY_KEY = "_pkey";

    private final JdbcClient database;
    private final TransactionTemplate apart;

    TakenIds(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Refuses to go on when she has tried too many. Until the transaction ends, her others wait here. */
    void requireFewer(UUID person) {
        int tried =
                database.sql("""
                        with turn as materialized (select pg_advisory_xact_lock(hashtextextended('taken_id:' || :person, 0)))
                        select taken_ids_tried(:person) from turn
                        """).param("person", person).query(Integer.class).single();
        if (tried >= MOST) {
            throw new Refusal(IdError.TOO_MANY_TAKEN);
        }
    }

    /** Notes that she has tried one, in a transaction of its own: the one in which it failed is rolled back. */
    void note(UUID person) {
        apart.executeWithoutResult(_ -> {
            database.sql("delete from taken_id where tried_at <= clock_timestamp() - interval '1 hour'")
                    .update();
            database.sql("insert into taken_id (person_id) values (?)")
                    .param(person)
                    .update();
        });
    }

    /** Whether something could not be written because its id is taken. */
    static boolean causes(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && UNIQUE_VIOLATION.equals(refused.getSQLState())) {
                // The driver keeps the name of the constraint in the message alone (logServerErrorDetail).
                return String.valueOf(refused.getMessage()).contains(PRIMARY_KEY);
            }
        }
        return false;
    }
}
