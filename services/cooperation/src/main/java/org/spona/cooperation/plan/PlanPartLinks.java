package org.spona.cooperation.plan;

import org.spona.platform.secret.PersonalLinks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Personal links, by which the part of an organisation is moved without signing in. */
@Repository
class PlanPartLinks extends PersonalLinks {

    PlanPartLinks(JdbcClient database) {
        super(database, "plan_part_link", "part_id");
    }
}
