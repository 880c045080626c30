package org.spona.members.membership;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The memberships of the networks that the reader coordinates, and her own. */
@Service
@Transactional(readOnly = true)
public class MembershipList {

    /** The most rows of an export; more than the largest association has members' people. */
    public static final int EXPORT_LIMIT = 10_000;

    private static final String ENTRY = """
            select m.id, m.person_id, p.given_name || ' ' || p.family_name as person_name, p.email,
                m.organisation_id, o.name_latin as organisation_latin, o.name_cyrillic as organisation_cyrillic,
                m.network_id, n.name_latin as network_latin, n.name_cyrillic as network_cyrillic,
                m.role, m.valid_from, m.valid_until
            """;
    private static final String MEMBERSHIP = """
            from membership m
            join person p on p.id = m.person_id
            join organisation o on o.id = m.organisation_id
            join network n on n.id = m.network_id
            """;
    private static final String COORDINATED = MEMBERSHIP + "where m.network_id in (:networks) ";
    private static final String FOUND = COORDINATED + """
            and name_found(p.folded || o.folded, :q)
            and (:network::uuid is null or m.network_id = :network)
            and (:organisation::uuid is null or m.organisation_id = :organisation)
            and (:role::text is null or m.role = :role)
            and case :held
                when 'NOW' then m.valid_until is null or now() < m.valid_until
                when 'ENDED' then m.valid_until <= now()
                else true end
            """;

    private final JdbcClient database;

    MembershipList(JdbcClient database) {
        this.database = database;
    }

    /**
     * A part of what is found.
     *
     * @throws Refusal {@code not-found} when the reader coordinates no network
     */
    public PageOf<MembershipEntry> find(MembershipFilter filter, PageRequest page) {
        long total =
                narrowed("select count(*) " + FOUND, filter).query(Long.class).single();
        return new PageOf<>(entries(filter, page.size(), page.offset()), total, page.page(), page.size());
    }

    /**
     * All that is found, {@value #EXPORT_LIMIT} at most.
     *
     * @throws Refusal {@code not-found} when the reader coordinates no network
     */
    public List<MembershipEntry> export(MembershipFilter filter) {
        return entries(filter, EXPORT_LIMIT, 0);
    }

    /**
     * One of them.
     *
     * @throws Refusal {@code not-found} when it is not of a network that the reader coordinates
     */
    public MembershipEntry get(UUID id) {
        return database.sql(ENTRY + COORDINATED + "and m.id = :id")
                .param("networks", networks())
                .param("id", id)
                .query(new SimplePropertyRowMapper<>(MembershipEntry.class))
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    /** The reader's own, those that hold first, then by when they began. */
    public List<MembershipEntry> mine() {
        return database.sql(ENTRY + MEMBERSHIP + """
                        where m.person_id = :person
                        order by (m.valid_until is null or now() < m.valid_until) desc, m.valid_from, m.id
                        """)
                .param("person", Readers.get().personId())
                .query(new SimplePropertyRowMapper<>(MembershipEntry.class))
                .list();
    }

    private List<MembershipEntry> entries(MembershipFilter filter, int size, int offset) {
        return narrowed(
                        ENTRY + FOUND + "order by " + filter.order() + " nulls last, m.id limit :size offset :offset",
                        filter)
                .param("size", size)
                .param("offset", offset)
                .query(new SimplePropertyRowMapper<>(MembershipEntry.class))
                .list();
    }

    private JdbcClient.StatementSpec narrowed(String sql, MembershipFilter filter) {
        return database.sql(sql)
                .param("networks", networks())
                .param("q", filter.q())
                .param("network", filter.network())
                .param("organisation", filter.organisation())
                .param(
                        "role",
                        Optional.ofNullable(filter.role()).map(Enum::name).orElse(null))
                .param("held", filter.held().name());
    }

    private static Set<UUID> networks() {
        Set<UUID> coordinated = Readers.get().coordinatorNetworks();
        if (coordinated.isEmpty()) {
            throw Refusal.notFound();
        }
        return coordinated;
    }
}
