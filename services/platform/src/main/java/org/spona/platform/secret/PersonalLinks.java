package org.spona.platform.secret;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Personal links, by which somebody does one thing without signing in. Of each the digest is kept; only the service makes and reads them. */
public abstract class PersonalLinks {

    private final JdbcClient database;
    private final String table;
    private final String opened;

    /**
     * @param table with a column {@code digest}
     * @param opened the column of it that holds the id of what a link opens
     */
    protected PersonalLinks(JdbcClient database, String table, String opened) {
        this.database = database;
        this.table = table;
        this.opened = opened;
    }

    /** One more link to something, for a mail; those of earlier mails work on. */
    public SecretToken make(UUID id) {
        SecretToken token = SecretToken.random();
        database.sql("insert into " + table + " (digest, " + opened + ") values (?, ?)")
                .params(token.digest(), id)
                .update();
        return token;
    }

    /** What the link with this secret opens; empty for a secret that no mail has. */
    public Optional<UUID> find(String secret) {
        return database.sql("select " + opened + " from " + table + " where digest = ?")
                .param(new SecretToken(secret).digest())
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }
}
