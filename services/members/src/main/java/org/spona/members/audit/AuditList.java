package org.spona.members.audit;

import java.util.List;
import java.util.UUID;
import org.spona.members.organisation.OrganisationVoice;
import org.spona.platform.problem.Refusal;
import org.spona.platform.sheet.Sheets;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every change of membership, role, visibility, synonym and setting: of an organisation for those who speak for it, of a network for its
 * staff. All others are not found.
 */
@Service
@Transactional(readOnly = true)
public class AuditList {

    private static final String OF_ORGANISATION = "a.organisation_id = :of";
    private static final String OF_NETWORK =
            "(a.network_id = :of or (a.organisation_id is null and a.network_id is null))";

    private static final String FOUND = """
            from audit_entry a
            left join organisation o on o.id = a.organisation_id
            left join network n on n.id = a.network_id
            where %s and (cast(:area as text) is null or a.area = :area)
                and (:q = '' or name_found(name_folded(concat_ws(' ', a.subject, a.changed_by_name)), :q))
            """;
    private static final String ENTRY = """
            select a.area, a.message, a.role, a.subject, a.address, a.before, a.after, o.name_latin as organisation_latin,
                o.name_cyrillic as organisation_cyrillic, n.name_latin as network_latin, n.name_cyrillic as network_cyrillic,
                a.changed_by_name, a.changed_at
            """ + FOUND + " order by a.changed_at desc, a.id limit :size offset :offset";

    private final JdbcClient database;
    private final OrganisationVoice voice;

    AuditList(JdbcClient database, OrganisationVoice voice) {
        this.database = database;
        this.voice = voice;
    }

    /** Whether the reader sees what was changed of an organisation. */
    public boolean isFor(UUID organisationId) {
        return voice.speaksFor(organisationId);
    }

    /**
     * A part of what was changed of an organisation, the latest first.
     *
     * @throws Refusal {@code not-found} when the reader does not speak for it
     */
    public PageOf<AuditEntry> ofOrganisation(UUID organisationId, AuditFilter filter, PageRequest page) {
        requireOrganisation(organisationId);
        return find(OF_ORGANISATION, organisationId, filter, page);
    }

    /** All of it, {@value Sheets#MOST_ROWS} at most. */
    public List<AuditEntry> exportOrganisation(UUID organisationId, AuditFilter filter) {
        requireOrganisation(organisationId);
        return entries(OF_ORGANISATION, organisationId, filter, Sheets.MOST_ROWS, 0);
    }

    /**
     * A part of what was changed in a network, the latest first.
     *
     * @throws Refusal {@code not-found} when the reader is not of its staff
     */
    public PageOf<AuditEntry> ofNetwork(UUID networkId, AuditFilter filter, PageRequest page) {
        requireNetwork(networkId);
        return find(OF_NETWORK, networkId, filter, page);
    }

    /** All of it, {@value Sheets#MOST_ROWS} at most. */
    public List<AuditEntry> exportNetwork(UUID networkId, AuditFilter filter) {
        requireNetwork(networkId);
        return entries(OF_NETWORK, networkId, filter, Sheets.MOST_ROWS, 0);
    }

    private void requireOrganisation(UUID organisationId) {
        if (!isFor(organisationId)) {
            throw Refusal.notFound();
        }
    }

    private static void requireNetwork(UUID networkId) {
        if (!Readers.get().staffNetworks().contains(networkId)) {
            throw Refusal.notFound();
        }
    }

    private PageOf<AuditEntry> find(String scope, UUID of, AuditFilter filter, PageRequest page) {
        long total = narrowed("select count(*) " + FOUND, scope, of, filter)
                .query(Long.class)
                .single();
        return new PageOf<>(entries(scope, of, filter, page.size(), page.offset()), total, page.page(), page.size());
    }

    private List<AuditEntry> entries(String scope, UUID of, AuditFilter filter, int size, int offset) {
        return narrowed(ENTRY, scope, of, filter)
                .param("size", size)
                .param("offset", offset)
                .query(new SimplePropertyRowMapper<>(AuditEntry.class))
                .list();
    }

    private StatementSpec narrowed(String statement, String scope, UUID of, AuditFilter filter) {
        return database.sql(statement.formatted(scope))
                .param("of", of)
                .param("area", filter.area() == null ? null : filter.area().name())
                .param("q", filter.q());
    }
}
