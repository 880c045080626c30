package org.spona.members.administration;

import java.util.List;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.spona.platform.sheet.Sheets;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who acts for an organisation and how that came about: for its administrators and the coordinators of its steward. All other
 * organisations are not found.
 */
@Service
@Transactional(readOnly = true)
public class AuthorityList {

    private static final String HOLDERS = """
            select * from (
                select a.id, a.person_id, a.organisation_id, null as role, null::uuid as network_id, a.valid_from, a.valid_until,
                    a.appointed_by as granted_by from administrator a
                union all
                select m.id, m.person_id, m.organisation_id, m.role, m.network_id, m.valid_from, m.valid_until, m.granted_by
                from membership m where m.role <> 'GUEST') h
            """;
    private static final String HOLDER = """
            select h.id, h.person_id, p.given_name || ' ' || p.family_name as person_name, h.role,
                n.name_latin as network_latin, n.name_cyrillic as network_cyrillic, h.valid_from,
                g.given_name || ' ' || g.family_name as granted_by_name
            from (%s where h.organisation_id = :organisation and (h.valid_until is null or now() < h.valid_until)) h
            join person p on p.id = h.person_id
            left join network n on n.id = h.network_id
            left join person g on g.id = h.granted_by
            """.formatted(HOLDERS);
    private static final String CHANGE = """
            select c.kind, c.role, n.name_latin as network_latin, n.name_cyrillic as network_cyrillic, c.person_name,
                c.changed_by_name, c.changed_at
            from authority_change c left join network n on n.id = c.network_id
            where c.organisation_id = :organisation
            """;

    private final JdbcClient database;
    private final Administration administration;

    AuthorityList(JdbcClient database, Administration administration) {
        this.database = database;
        this.administration = administration;
    }

    /**
     * Whether the reader may see who acts for an organisation.
     *
     * @throws Refusal {@code not-found} when not
     */
    private void require(UUID organisationId) {
        if (!isFor(organisationId)) {
            throw Refusal.notFound();
        }
    }

    /** Whether the reader sees who acts for an organisation. */
    public boolean isFor(UUID organisationId) {
        return Readers.get().administers(organisationId) || administration.stewards(organisationId);
    }

    /**
     * Everybody who acts for an organisation now, {@value Sheets#MOST_ROWS} at most.
     *
     * @throws Refusal {@code not-found} when the reader is neither administrator nor of the steward
     */
    public List<AuthorityEntry> holders(UUID organisationId, AuthoritySort sort) {
        require(organisationId);
        return database.sql(HOLDER + " order by " + sort.order() + ", h.id limit :limit")
                .param("organisation", organisationId)
                .param("limit", Sheets.MOST_ROWS)
                .query(new SimplePropertyRowMapper<>(AuthorityEntry.class))
                .list();
    }

    /**
     * A part of what changed, the latest first.
     *
     * @throws Refusal {@code not-found} when the reader is neither administrator nor of the steward
     */
    public PageOf<AuthorityChange> changes(UUID organisationId, PageRequest page) {
        long total = database.sql("select count(*) from authority_change where organisation_id = ?")
                .param(organisationId)
                .query(Long.class)
                .single();
        return new PageOf<>(changes(organisationId, page.size(), page.offset()), total, page.page(), page.size());
    }

    /**
     * All that changed, the latest first, {@value Sheets#MOST_ROWS} at most.
     *
     * @throws Refusal {@code not-found} when the reader is neither administrator nor of the steward
     */
    public List<AuthorityChange> export(UUID organisationId) {
        return changes(organisationId, Sheets.MOST_ROWS, 0);
    }

    private List<AuthorityChange> changes(UUID organisationId, int size, int offset) {
        require(organisationId);
        return database.sql(CHANGE + " order by c.changed_at desc, c.id limit :size offset :offset")
                .param("organisation", organisationId)
                .param("size", size)
                .param("offset", offset)
                .query(new SimplePropertyRowMapper<>(AuthorityChange.class))
                .list();
    }
}
