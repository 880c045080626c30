package org.spona.members.link;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.secret.SecretToken;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Links that institutions are sent. Of each the digest is kept with what it opens; of all that open the same thing only the newest holds. For
 * the service alone.
 */
public abstract class InstitutionLinks {

    /** So long a link holds. */
    public static final Duration HOLDS = Duration.ofDays(30);

    /**
     * What a link opens, or did.
     *
     * @param validUntil the first instant at which it no longer does
     */
    public record InstitutionLink(UUID opened, Instant validUntil) {

        /** Whether it still opens it at an instant. */
        public boolean holdsAt(Instant now) {
            return now.isBefore(validUntil);
        }
    }

    private final JdbcClient database;
    private final String table;
    private final String opened;

    /**
     * @param table with the columns {@code digest}, {@code made_at} and {@code valid_until}
     * @param opened the column of it that holds the id of what a link opens
     */
    protected InstitutionLinks(JdbcClient database, String table, String opened) {
        this.database = database;
        this.table = table;
        this.opened = opened;
    }

    /** A new link to something; those before it hold no more. */
    public SecretToken make(UUID id, Instant now) {
        SecretToken token = SecretToken.random();
        database.sql("update " + table + " set valid_until = :now where " + opened + " = :id and valid_until > :now")
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        database.sql("insert into " + table + " (digest, " + opened + ", made_at, valid_until) values (?, ?, ?, ?)")
                .params(
                        token.digest(),
                        id,
                        now.atOffset(ZoneOffset.UTC),
                        now.plus(HOLDS).atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    /** What the link with this secret opens, or did; empty for a secret that no mail has. */
    public Optional<InstitutionLink> find(String secret) {
        return database.sql("select " + opened + " as opened, valid_until from " + table + " where digest = ?")
                .param(new SecretToken(secret).digest())
                .query(new SimplePropertyRowMapper<>(InstitutionLink.class))
                .optional();
    }

    /** Whether a link to something was made after an instant. */
    public boolean madeAfter(UUID id, Instant instant) {
        return database.sql("select exists (select from " + table + " where " + opened + " = ? and made_at > ?)")
                .params(id, instant.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
