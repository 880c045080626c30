package org.spona.meetings.excerpt;

import org.spona.platform.secret.PersonalLinks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Personal links, by which an institution reads the excerpt that was sent to it without signing in. */
@Repository
class ExcerptLinks extends PersonalLinks {

    ExcerptLinks(JdbcClient database) {
        super(database, "excerpt_link", "excerpt_id");
    }
}
