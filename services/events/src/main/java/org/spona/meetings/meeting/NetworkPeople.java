package org.spona.meetings.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.platform.tenancy.Role;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who works in a network now, as this service's copy of the directory knows it. */
@Repository
@Transactional(readOnly = true)
public class NetworkPeople {

    /** A member of a network with the organisation for which she works there. */
    public record Member(UUID personId, String name, UUID organisationId, String country, String kind, Role role) {}

    private final JdbcClient database;

    NetworkPeople(JdbcClient database) {
        this.database = database;
    }

    /** All memberships that hold, of those whom the reader may know. */
    public List<Member> list(UUID networkId) {
        return database.sql("""
                        select p.id person_id, p.name, o.id organisation_id, o.country, o.kind, m.role
                        from directory_membership_now m
                        join directory_person p on p.id = m.person_id
                        join directory_organisation o on o.id = m.organisation_id
                        where m.network_id = ? order by o.name_latin, p.name, m.valid_from
                        """)
                .param(networkId)
                .query(new SimplePropertyRowMapper<>(Member.class))
                .list();
    }

    /** Those whom an audience means, each once, for the first of her organisations. */
    List<Member> list(UUID networkId, Audience audience) {
        return list(networkId).stream()
                .filter(member -> isMeant(member, audience))
                .collect(Collectors.toMap(Member::personId, member -> member, (first, _) -> first))
                .values()
                .stream()
                .toList();
    }

    private static boolean isMeant(Member member, Audience audience) {
        boolean named = audience.organisationIds().contains(member.organisationId())
                || audience.personIds().contains(member.personId());
        return named
                || switch (audience.who()) {
                    case ALL -> true;
                    case PART ->
                        meets(audience.countries(), member.country())
                                && meets(audience.kinds(), member.kind())
                                && meets(audience.roles(), member.role());
                    case NAMED -> false;
                };
    }

    private static <T> boolean meets(Collection<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }

    /** Whether a person works in a network now. */
    public boolean includes(UUID networkId, UUID personId) {
        return database.sql(
                        "select exists (select from directory_membership_now where network_id = ? and person_id = ?)")
                .params(networkId, personId)
                .query(Boolean.class)
                .single();
    }

    /** The organisation that is called so, in either script. */
    Optional<UUID> findOrganisation(String name) {
        return database.sql("""
                        select id from directory_organisation
                        where lower(name_latin) = lower(:name) or lower(name_cyrillic) = lower(:name) limit 1""")
                .param("name", name.strip())
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional();
    }
}
