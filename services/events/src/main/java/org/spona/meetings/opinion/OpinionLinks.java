package org.spona.meetings.opinion;

import org.spona.platform.secret.PersonalLinks;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Personal links, by which somebody comments for her seat without signing in. */
@org.springframework.stereotype.Repository
class OpinionLinks extends PersonalLinks {

    OpinionLinks(JdbcClient database) {
        super(database, "opinion_link", "asked_id");
    }
}
