package org.spona.members.invitation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.invitation.Invitation.Status;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The invitations that a coordinator follows, and those that wait for a person's answer. */
@Service
@Transactional(readOnly = true)
public class InvitationList {

    /** Nobody writes down that the time of an invitation is over. */
    private static final String INVITATION = """
            from (select *, case when status = 'PENDING' and expires_at <= now() then 'EXPIRED' else status end as now_status
                from invitation) i
            """;

    private static final String ENTRY = """
            select i.id, i.email, i.given_name, i.family_name,
                i.organisation_id, o.name_latin as organisation_latin, o.name_cyrillic as organisation_cyrillic,
                i.network_id, n.name_latin as network_latin, n.name_cyrillic as network_cyrillic,
                i.role, i.language, i.now_status as status, p.given_name || ' ' || p.family_name as invited_by_name,
                i.invited_at, i.expires_at, i.answered_at, i.delivered_at, i.undeliverable
            """ + INVITATION + """
            join organisation o on o.id = i.organisation_id
            join network n on n.id = i.network_id
            left join person p on p.id = i.invited_by
            """;
    private static final String COORDINATED =
            "where i.network_id in (:networks) and (:status::text is null or i.now_status = :status)";

    private final JdbcClient database;

    InvitationList(JdbcClient database) {
        this.database = database;
    }

    /**
     * A part of the invitations into the networks that the reader coordinates, newest first.
     *
     * @param status only those; all when null
     * @throws Refusal {@code not-found} when she coordinates no network
     */
    public PageOf<InvitationEntry> find(@Nullable Status status, PageRequest page) {
        List<InvitationEntry> items = coordinated(
                        ENTRY + COORDINATED + " order by i.invited_at desc, i.id limit :size offset :offset", status)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(new SimplePropertyRowMapper<>(InvitationEntry.class))
                .list();
        long total = coordinated("select count(*) " + INVITATION + COORDINATED, status)
                .query(Long.class)
                .single();
        return new PageOf<>(items, total, page.page(), page.size());
    }

    /**
     * One of them, or one for the reader.
     *
     * @throws Refusal {@code not-found} when it is neither
     */
    public InvitationEntry get(UUID id) {
        return database.sql(ENTRY + "where i.id = :id")
                .param("id", id)
                .query(new SimplePropertyRowMapper<>(InvitationEntry.class))
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    /** The invitations that the reader can answer, oldest first. */
    public List<InvitationEntry> received() {
        return database.sql(
                        ENTRY + "where i.person_id = :person and i.now_status = 'PENDING' order by i.invited_at, i.id")
                .param("person", Readers.get().personId())
                .query(new SimplePropertyRowMapper<>(InvitationEntry.class))
                .list();
    }

    private JdbcClient.StatementSpec coordinated(String sql, @Nullable Status status) {
        Set<UUID> networks = Readers.get().coordinatorNetworks();
        if (networks.isEmpty()) {
            throw Refusal.notFound();
        }
        return database.sql(sql)
                .param("networks", networks)
                .param("status", Optional.ofNullable(status).map(Enum::name).orElse(null));
    }
}
