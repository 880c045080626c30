package org.spona.members.body;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.spona.platform.secret.SecretToken;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links by which institutions name who speaks for them: of each seat only the newest holds. For the service alone. */
@Repository
class SeatLinks {

    /** So long a link holds. */
    static final Duration HOLDS = Duration.ofDays(30);

    /** So many changes are made by one link in a day. */
    static final int MOST_CHANGES_A_DAY = 10;

    /**
     * What a link opens.
     *
     * @param validUntil the first instant at which it no longer does
     */
    record SeatLink(UUID seatId, UUID bodyId, Instant validUntil) {}

    private final JdbcClient database;

    SeatLinks(JdbcClient database) {
        this.database = database;
    }

    /** A new link to a seat; those before it hold no more. */
    SecretToken make(UUID seatId, Instant now) {
        SecretToken token = SecretToken.random();
        database.sql("update seat_link set valid_until = :now where seat_id = :seat and valid_until > :now")
                .param("seat", seatId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        database.sql("insert into seat_link (digest, seat_id, made_at, valid_until) values (?, ?, ?, ?)")
                .params(
                        token.digest(),
                        seatId,
                        now.atOffset(ZoneOffset.UTC),
                        now.plus(HOLDS).atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    /** What the link with this secret opens, or did; empty for a secret that no mail has. */
    Optional<SeatLink> find(String secret) {
        return database.sql("""
                        select l.seat_id, s.body_id, l.valid_until from seat_link l join body_seat s on s.id = l.seat_id
                        where l.digest = ?""")
                .param(new SecretToken(secret).digest())
                .query(new SimplePropertyRowMapper<>(SeatLink.class))
                .optional();
    }

    /** Whether the institution was sent a link to the seat after an instant. */
    boolean madeAfter(UUID seatId, Instant instant) {
        return database.sql("select exists (select from seat_link where seat_id = ? and made_at > ?)")
                .params(seatId, instant.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
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
