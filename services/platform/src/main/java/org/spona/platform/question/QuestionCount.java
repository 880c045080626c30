package org.spona.platform.question;

import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the questions that are sent by mail: that there was one, for whom it counts and when, never what it says. Such a service includes
 * {@code db/platform/question.sql} and imports {@link QuestionConfiguration}.
 */
@Transactional(propagation = Propagation.MANDATORY)
public class QuestionCount {

    /** The most characters of a question. */
    public static final int LENGTH = 2000;

    private final JdbcClient database;

    QuestionCount(JdbcClient database) {
        this.database = database;
    }

    /** Whether a question was counted before; sending it again sends nothing. */
    public boolean has(UUID id) {
        return database.sql("select exists (select from question where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /**
     * Counts a question, in one turn for each for whom it counts, so that two at once are not one too many.
     *
     * @param countedFor the person who asks, or what is asked by people whom nobody knows
     * @param most so many a day
     * @return how many rows that were
     * @throws Refusal {@code questions-enough}
     */
    public int add(UUID id, UUID countedFor, int most) {
        int today = database.sql("""
                        with turn as materialized (select pg_advisory_xact_lock(hashtextextended('question:' || :counted_for, 0)))
                        select count(q.id)::integer from turn left join question q
                            on q.counted_for = :counted_for and q.asked_at > now() - interval '1 day'
                        """)
                .param("counted_for", countedFor)
                .query(Integer.class)
                .single();
        if (today >= most) {
            throw new Refusal(QuestionError.ENOUGH, most);
        }
        return database.sql("insert into question (id, counted_for) values (?, ?)")
                .params(id, countedFor)
                .update();
    }
}
