package org.spona.members.digest;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is meant by an audience now: people with an account, each once, who read what the network shares with its members. */
@Component
class DigestRecipients {

    private final JdbcClient database;

    DigestRecipients(JdbcClient database) {
        this.database = database;
    }

    /** Called as the service, or as a coordinator of the network, who knows its members. */
    List<UUID> list(UUID networkId, DigestAudience audience) {
        return database.sql("""
                        select distinct m.person_id
                        from directory_membership_now m
                            join directory_person p on p.id = m.person_id and p.subject is not null
                            join directory_organisation o on o.id = m.organisation_id
                        where m.network_id = :network and m.role <> 'GUEST'
                            and (cardinality(:countries) = 0 or o.country = any(:countries))
                            and (cardinality(:kinds) = 0 or o.kind = any(:kinds))
                            and (cardinality(:roles) = 0 or m.role = any(:roles))""")
                .param("network", networkId)
                .param("countries", audience.countryCodes())
                .param("kinds", audience.kindNames())
                .param("roles", audience.roleNames())
                .query((row, _) -> row.getObject("person_id", UUID.class))
                .list();
    }
}
