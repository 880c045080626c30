package org.spona.regulations.position;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.spona.platform.tenancy.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is written to and waited for because of a joint position. */
@Component
class PositionPeople {

    private final JdbcClient database;

    PositionPeople(JdbcClient database) {
        this.database = database;
    }

    /** The people who can answer for the addressee: its guests in the network, and those who write for it there. */
    List<UUID> ofAddressee(Position position) {
        List<String> roles = Arrays.stream(Role.values())
                .filter(role -> role == Role.GUEST || role.writes())
                .map(Role::name)
                .toList();
        return position.addressee()
                .map(addressee -> database.sql("""
                                select distinct person_id from directory_membership_now
                                where network_id = :network and organisation_id = :organisation and role in (:roles) order by person_id""")
                        .param("network", position.ownership().networkId())
                        .param("organisation", addressee)
                        .param("roles", roles)
                        .query(UUID.class)
                        .list())
                .orElse(List.of());
    }
}
