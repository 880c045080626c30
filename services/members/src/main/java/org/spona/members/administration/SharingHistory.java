package org.spona.members.administration;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.spona.members.membership.MembershipList;
import org.spona.members.organisation.OrganisationVoice;
import org.spona.platform.problem.Refusal;
import org.spona.platform.visibility.VisibilityChange;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far the things of an organisation were shared, and by whose word: for those who speak for it. All other organisations are
 * not found.
 */
@Service
@Transactional(readOnly = true)
public class SharingHistory {

    private static final String CHANGE = """
            select c.kind, c.address, n.name_latin as network_latin, n.name_cyrillic as network_cyrillic, c.before, c.after,
                c.changed_by_name, c.changed_at
            from visibility_change c join network n on n.id = c.network_id
            where c.organisation_id = :organisation
            order by c.changed_at desc, c.id limit :size offset :offset
            """;

    private final JdbcClient database;
    private final OrganisationVoice voice;

    SharingHistory(JdbcClient database, OrganisationVoice voice) {
        this.database = database;
        this.voice = voice;
    }

    /** Whether the reader sees how far the organisation's things were shared. */
    public boolean isFor(UUID organisationId) {
        return voice.speaksFor(organisationId);
    }

    /**
     * A part of what changed, the latest first.
     *
     * @throws Refusal {@code not-found} when the reader does not speak for the organisation
     */
    public PageOf<SharingChange> changes(UUID organisationId, PageRequest page) {
        List<SharingChange> changes = changes(organisationId, page.size(), page.offset());
        long total = database.sql("select count(*) from visibility_change where organisation_id = ?")
                .param(organisationId)
                .query(Long.class)
                .single();
        return new PageOf<>(changes, total, page.page(), page.size());
    }

    /**
     * All that changed, the latest first, {@value MembershipList#EXPORT_LIMIT} at most.
     *
     * @throws Refusal {@code not-found} when the reader does not speak for the organisation
     */
    public List<SharingChange> export(UUID organisationId) {
        return changes(organisationId, MembershipList.EXPORT_LIMIT, 0);
    }

    private List<SharingChange> changes(UUID organisationId, int size, int offset) {
        if (!isFor(organisationId)) {
            throw Refusal.notFound();
        }
        return database.sql(CHANGE)
                .param("organisation", organisationId)
                .param("size", size)
                .param("offset", offset)
                .query(new SimplePropertyRowMapper<>(SharingChange.class))
                .list();
    }

    /**
     * Keeps a change that a service announces; called as the service. Nothing happens when it is kept already, or concerns an
     * organisation or a network that the directory does not have.
     *
     * @param id of the change
     */
    @Transactional
    public void keep(UUID id, VisibilityChange change, Instant changedAt) {
        database.sql("""
                        insert into visibility_change (
                            id, organisation_id, network_id, kind, address, before, after, changed_by_name, changed_at)
                        select :id, o.id, n.id, :kind, :address, :before, :after,
                            (select given_name || ' ' || family_name from person where id = :changedBy), :changedAt
                        from organisation o, network n where o.id = :organisation and n.id = :network
                        on conflict (id) do nothing""")
                .param("id", id)
                .param("organisation", change.organisationId())
                .param("network", change.networkId())
                .param("kind", change.kind())
                .param("address", change.address())
                .param("before", change.before().name())
                .param("after", change.after().name())
                .param("changedBy", change.changedBy())
                .param("changedAt", changedAt.atOffset(ZoneOffset.UTC))
                .update();
    }
}
