package org.spona.cooperation.protocol;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how far the owner and the parties of each protocol have come, beside it, in the transaction in which it changes. */
@Component
class ProtocolStates {

    private final JdbcClient database;

    ProtocolStates(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(Protocol.Event event) {
        Protocol protocol = event.protocol();
        UUID[] organisations = Stream.concat(
                        Stream.of(protocol.ownership().organisationId()), protocol.parties().stream())
                .distinct()
                .toArray(UUID[]::new);
        database.sql(
                        "delete from protocol_state where protocol_id = :protocol and not organisation_id = any (cast(:organisations as uuid[]))")
                .param("protocol", protocol.getId())
                .param("organisations", organisations)
                .update();
        database.sql("""
                        insert into protocol_state as known (protocol_id, organisation_id, owner_id, network_id, subject, status, updated_at)
                        select :protocol, organisation, :owner, :network, :subject, :status, now() from unnest(cast(:organisations as uuid[])) organisation
                        on conflict (protocol_id, organisation_id) do update
                            set subject = excluded.subject, status = excluded.status, updated_at = excluded.updated_at""")
                .param("protocol", protocol.getId())
                .param("owner", protocol.ownership().organisationId())
                .param("network", protocol.ownership().networkId())
                .param("subject", protocol.content().subject().name())
                .param("status", protocol.status().name())
                .param("organisations", organisations)
                .update();
    }
}
