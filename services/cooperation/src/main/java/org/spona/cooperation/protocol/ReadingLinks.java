package org.spona.cooperation.protocol;

import org.spona.platform.secret.PersonalLinks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Personal links, by which somebody says without signing in that she knows a protocol. */
@Repository
class ReadingLinks extends PersonalLinks {

    ReadingLinks(JdbcClient database) {
        super(database, "protocol_reading_link", "reading_id");
    }
}
