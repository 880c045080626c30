package org.spona.regulations.notice;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.spona.platform.tenancy.Role;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who can say how far an organisation is with what is asked of it: those who write for it in the network. */
@Component
public class ObligationRecipients {

    private static final List<String> WRITERS =
            Arrays.stream(Role.values()).filter(Role::writes).map(Role::name).toList();

    private final JdbcClient database;

    ObligationRecipients(JdbcClient database) {
        this.database = database;
    }

    /** A person and the organisation for which she is told. */
    public record Recipient(UUID personId, UUID organisationId) {}

    /**
     * The people of these organisations to tell.
     *
     * @param sender who knows already
     */
    public List<Recipient> of(UUID networkId, Collection<UUID> organisations, UUID sender) {
        return organisations.isEmpty()
                ? List.of()
                : database.sql("""
                        select distinct person_id, organisation_id from directory_membership_now
                        where network_id = :network and role in (:writers)
                        and organisation_id in (:organisations) and person_id <> :sender
                        order by person_id, organisation_id
                        """)
                        .param("network", networkId)
                        .param("writers", WRITERS)
                        .param("organisations", List.copyOf(organisations))
                        .param("sender", sender)
                        .query(new SimplePropertyRowMapper<>(Recipient.class))
                        .list();
    }
}
