package org.spona.meetings.invitation;

import org.spona.platform.secret.PersonalLinks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Personal links, by which an invitee answers without signing in. */
@Repository
public class AnswerLinks extends PersonalLinks {

    AnswerLinks(JdbcClient database) {
        super(database, "answer_link", "invitee_id");
    }
}
