package org.spona.meetings.written;

import org.spona.platform.secret.PersonalLinks;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Personal links, by which somebody votes for her seat without signing in. */
@org.springframework.stereotype.Repository
class WrittenLinks extends PersonalLinks {

    WrittenLinks(JdbcClient database) {
        super(database, "written_link", "voter_id");
    }
}
