package org.spona.regulations.notice;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.spona.platform.tenancy.Role;
import org.spona.regulations.update.Update;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who can say how far an organisation is with what an update asks: those who write for it in the network. */
@Component
class UpdateRecipients {

    private static final List<String> WRITERS =
            Arrays.stream(Role.values()).filter(Role::writes).map(Role::name).toList();

    private final JdbcClient database;

    UpdateRecipients(JdbcClient database) {
        this.database = database;
    }

    /** A person and the organisation for which she is told. */
    record Recipient(UUID personId, UUID organisationId) {}

    /** The people of these organisations to tell, each once; the author knows already. */
    List<Recipient> of(Update update, Collection<UUID> organisations) {
        return organisations.isEmpty()
                ? List.of()
                : database.sql("""
                        select distinct on (person_id) person_id, organisation_id from directory_membership_now
                        where network_id = :network and role in (:writers)
                        and organisation_id in (:organisations) and person_id <> :author
                        order by person_id, organisation_id
                        """)
                        .param("network", update.ownership().networkId())
                        .param("writers", WRITERS)
                        .param("organisations", List.copyOf(organisations))
                        .param("author", update.authorId())
                        .query(new SimplePropertyRowMapper<>(Recipient.class))
                        .list();
    }
}
