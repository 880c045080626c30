package org.spona.meetings.network;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who works in a network now, as this service's copy of the directory knows it. */
@Repository
@Transactional(readOnly = true)
public class NetworkPeople {

    /**
     * A member of a network with the organisation for which she works there.
     *
     * @param population how many inhabitants the organisation has; null when it has none or they are not known
     */
    public record Member(
            UUID personId,
            String name,
            UUID organisationId,
            String country,
            String kind,
            @Nullable Integer population,
            Role role) {}

    private final JdbcClient database;

    NetworkPeople(JdbcClient database) {
        this.database = database;
    }

    /** All memberships that hold, of those whom the reader may know. */
    public List<Member> list(UUID networkId) {
        return database.sql("""
                        select p.id person_id, p.name, o.id organisation_id, o.country, o.kind, o.population, m.role
                        from directory_membership_now m
                        join directory_person p on p.id = m.person_id
                        join directory_organisation o on o.id = m.organisation_id
                        where m.network_id = ? order by o.name_latin collate "sr-Latn-x-icu",
                            name_latin(p.name) collate "sr-Latn-x-icu", m.valid_from
                        """)
                .param(networkId)
                .query(new SimplePropertyRowMapper<>(Member.class))
                .list();
    }

    /** Whether a person works in a network now. */
    public boolean includes(UUID networkId, UUID personId) {
        return database.sql(
                        "select exists (select from directory_membership_now where network_id = ? and person_id = ?)")
                .params(networkId, personId)
                .query(Boolean.class)
                .single();
    }

    /** Whether a person speaks now for an institution in a body of a network that is at work, with an account or without. */
    public boolean sits(UUID networkId, UUID personId) {
        return database.sql("""
                        select exists (select from directory_mandate_now m join directory_body b on b.id = m.body_id
                            where b.network_id = ? and b.status = 'ACTIVE' and m.person_id = ?)""")
                .params(networkId, personId)
                .query(Boolean.class)
                .single();
    }

    /**
     * As whom a person belongs to those with whom something is shared, guests apart: to its network, else to another of the region if it is
     * shared with the region; empty when it is not shared.
     */
    public Optional<Member> find(Ownership ownership, UUID personId) {
        return database.sql("""
                        select p.id person_id, p.name, o.id organisation_id, o.country, o.kind, o.population, m.role
                        from directory_membership_now m
                        join directory_person p on p.id = m.person_id
                        join directory_organisation o on o.id = m.organisation_id
                        join directory_network n on n.id = m.network_id
                        where :shared and m.person_id = :person and m.role <> 'GUEST' and (n.id = :network or (:region and n.region_id = (
                            select region_id from directory_network where id = :network)))
                        order by n.id <> :network, m.valid_from limit 1
                        """)
                .param("person", personId)
                .param("network", ownership.networkId())
                .param("shared", ownership.visibility().widerThan(Visibility.PRIVATE))
                .param("region", ownership.visibility().widerThan(Visibility.NETWORK))
                .query(new SimplePropertyRowMapper<>(Member.class))
                .optional();
    }

    /** The organisation that is called so, in either script. */
    public Optional<UUID> findOrganisation(String name) {
        return database.sql("""
                        select id from directory_organisation
                        where lower(name_latin) = lower(:name) or lower(name_cyrillic) = lower(:name) limit 1""")
                .param("name", name.strip())
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional();
    }
}
