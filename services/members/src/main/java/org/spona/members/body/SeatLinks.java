package org.spona.members.body;

import java.time.LocalDate;
import org.spona.members.link.InstitutionLinks;
import org.spona.platform.problem.Refusal;
import org.spona.platform.secret.SecretToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links by which institutions name who speaks for their seats. */
@Repository
class SeatLinks extends InstitutionLinks {

    /** So many changes are made by one link in a day. */
    static final int MOST_CHANGES_A_DAY = 10;

    private final JdbcClient database;

    SeatLinks(JdbcClient database) {
        super(database, "seat_link", "seat_id");
        this.database = database;
    }

    /**
     * Counts a change by a link; whoever changes something by the same link waits until this transaction ends.
     *
     * @throws Refusal {@code seat-changed-too-often}
     */
    void countChange(String secret, LocalDate today) {
        int counted = database.sql("""
                        update seat_link set changes = case when changes_on = :today then changes + 1 else 1 end, changes_on = :today
                        where digest = :digest and (changes_on is distinct from :today or changes < :most)""")
                .param("digest", new SecretToken(secret).digest())
                .param("today", today)
                .param("most", MOST_CHANGES_A_DAY)
                .update();
        if (counted == 0) {
            throw new Refusal(SeatError.CHANGED_TOO_OFTEN);
        }
    }
}
