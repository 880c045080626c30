package org.spona.meetings.invitation;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.secret.SecretToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Personal links, by which an invitee answers without signing in. Only the service makes and reads them. */
@Repository
public class AnswerLinks {

    private final JdbcClient database;

    AnswerLinks(JdbcClient database) {
        this.database = database;
    }

    /** One more link of an invitee, for a mail; those of earlier mails work on. */
    public SecretToken make(UUID inviteeId) {
        SecretToken token = SecretToken.random();
        database.sql("insert into answer_link (digest, invitee_id) values (?, ?)")
                .params(token.digest(), inviteeId)
                .update();
        return token;
    }

    /** Whose link it is; empty when no mail has it. */
    public Optional<UUID> findInvitee(String token) {
        return database.sql("select invitee_id from answer_link where digest = ?")
                .param(new SecretToken(token).digest())
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional();
    }
}
