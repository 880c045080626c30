package org.spona.members.duty;

import org.spona.members.link.InstitutionLinks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links by which institutions see what they owe. */
@Repository
class DutyLinks extends InstitutionLinks {

    DutyLinks(JdbcClient database) {
        super(database, "duty_link", "organisation_id");
    }
}
