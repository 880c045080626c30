package org.spona.cooperation.protocol;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.secret.SecretToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Personal links, by which somebody says without signing in that she knows a protocol. Of each the digest is kept; only the service makes and reads them. */
@Repository
class ReadingLinks {

    private final JdbcClient database;

    ReadingLinks(JdbcClient database) {
        this.database = database;
    }

    /** One more link for a mail; those of earlier mails work on. */
    SecretToken make(UUID readingId) {
        SecretToken token = SecretToken.random();
        database.sql("insert into protocol_reading_link (digest, reading_id) values (?, ?)")
                .params(token.digest(), readingId)
                .update();
        return token;
    }

    /** What the link with this secret opens; empty for a secret that no mail has. */
    Optional<UUID> find(String secret) {
        return database.sql("select reading_id from protocol_reading_link where digest = ?")
                .param(new SecretToken(secret).digest())
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }
}
