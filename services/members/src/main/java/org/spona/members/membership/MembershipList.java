package org.spona.members.membership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.spona.platform.problem.Refusal;
import org.spona.platform.sheet.Sheets;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The memberships of the networks that the reader coordinates, those of the organisations for which she speaks, and her own.
 */
@Service
@Transactional(readOnly = true)
public class MembershipList {

    private static final String ENTRY = """
            select m.id, m.person_id, p.given_name || ' ' || p.family_name as person_name, p.email,
                m.organisation_id, o.name_latin as organisation_latin, o.name_cyrillic as organisation_cyrillic,
                m.network_id, n.name_latin as network_latin, n.name_cyrillic as network_cyrillic,
                m.role, m.valid_from, m.valid_until, g.given_name || ' ' || g.family_name as granted_by_name,
                exists (select from bounced_address b where b.address = p.email) as bounced
            """;
    private static final String MEMBERSHIP = """
            from membership m
            join person p on p.id = m.person_id
            join organisation o on o.id = m.organisation_id
            join network n on n.id = m.network_id
            left join person g on g.id = m.granted_by
            """;
    private static final String FOLLOWED = """
            (m.network_id = any ((select reader_ids('spona.coordinator_networks'))::uuid[])
                or (m.role <> 'GUEST' and m.organisation_id = any ((select reader_speaks_for())::uuid[])))
            """;
    private static final String FOUND = MEMBERSHIP + "where " + FOLLOWED + """
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
     * @throws Refusal {@code not-found} when the reader neither coordinates a network nor administers an organisation
     */
    public PageOf<MembershipEntry> find(MembershipFilter filter, PageRequest page) {
        long total =
                narrowed("select count(*) " + FOUND, filter).query(Long.class).single();
        return new PageOf<>(entries(filter, page.size(), page.offset()), total, page.page(), page.size());
    }

    /**
     * All that is found, {@value Sheets#MOST_ROWS} at most.
     *
     * @throws Refusal {@code not-found} when the reader neither coordinates a network nor administers an organisation
     */
    public List<MembershipEntry> export(MembershipFilter filter) {
        return entries(filter, Sheets.MOST_ROWS, 0);
    }

    /**
     * One of them, or the reader's own.
     *
     * @throws Refusal {@code not-found} when it is none of these
     */
    public MembershipEntry get(UUID id) {
        return database.sql(ENTRY + MEMBERSHIP + "where m.id = :id and (m.person_id = :person or " + FOLLOWED + ")")
                .param("id", id)
                .param("person", Readers.get().personId())
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
        if (!follows()) {
            throw Refusal.notFound();
        }
        return database.sql(sql)
                .param("q", filter.q())
                .param("network", filter.network())
                .param("organisation", filter.organisation())
                .param(
                        "role",
                        Optional.ofNullable(filter.role()).map(Enum::name).orElse(null))
                .param("held", filter.held().name());
    }

    /** Whether the reader has a list of memberships and invitations at all. */
    public static boolean follows() {
        Reader reader = Readers.get();
        return reader.isAnywhere(Role::coordinates) || !reader.administered().isEmpty();
    }

    /** The networks of those that hold, by name. */
    public List<Network> networks() {
        return named("select * from directory_network where id in (select m.network_id ", Network.class);
    }

    /** The organisations of those that hold, by name. */
    public List<Organisation> organisations() {
        return named("select * from directory_organisation where id in (select m.organisation_id ", Organisation.class);
    }

    private <T> List<T> named(String sql, Class<T> type) {
        return database.sql(sql + "from membership m where m.valid_until is null and " + FOLLOWED
                        + ") order by name_latin collate \"sr-Latn-x-icu\"")
                .query(new SimplePropertyRowMapper<>(type))
                .list();
    }

    /** The people who work for an organisation now, as far as the reader may know, by name: who can take over from one of them. */
    public List<Colleague> colleagues(UUID organisationId, UUID leaving) {
        return database.sql("""
                        select p.id, p.given_name || ' ' || p.family_name as name from person p
                        where p.id <> :leaving and exists (select from membership m
                            where m.person_id = p.id and m.organisation_id = :organisation and m.role <> 'GUEST'
                            and m.valid_until is null)
                        order by p.sort_name collate "sr-Latn-x-icu", p.id
                        """)
                .param("leaving", leaving)
                .param("organisation", organisationId)
                .query(new SimplePropertyRowMapper<>(Colleague.class))
                .list();
    }

    /** Somebody of an organisation. */
    public record Colleague(UUID id, String name) {}
}
