package org.spona.members.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.invitation.Invitation.Status;
import org.spona.members.membership.MembershipList;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The invitations that a coordinator follows and those for organisations for which the reader speaks; and those that wait for a person's
 * answer.
 */
@Service
@Transactional(readOnly = true)
public class InvitationList {

    /** Nobody writes down that the time of an invitation is over. */
    private static final String INVITATION = """
            from (select *, case when status in ('PROPOSED', 'PENDING') and expires_at <= now() then 'EXPIRED' else status end as now_status
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
    private static final String FOLLOWED = """
            (i.network_id = any ((select reader_ids('spona.coordinator_networks'))::uuid[])
                or (i.role <> 'GUEST' and i.organisation_id = any ((select reader_speaks_for())::uuid[])))
            """;
    private static final String FOUND = "where " + FOLLOWED + " and (:status::text is null or i.now_status = :status)";

    /** Whether its organisation works in the network; a guest's need not. */
    static final String THERE = """
            (i.role = 'GUEST' or exists (select from roster r where r.network_id = i.network_id
                and r.organisation_id = i.organisation_id and r.status = 'JOINED'))
            """;

    private final JdbcClient database;

    InvitationList(JdbcClient database) {
        this.database = database;
    }

    /**
     * A part of those that the reader follows, newest first.
     *
     * @param status only those; all when null
     * @throws Refusal {@code not-found} when she neither coordinates a network nor administers an organisation
     */
    public PageOf<InvitationEntry> find(@Nullable Status status, PageRequest page) {
        List<InvitationEntry> items = followed(
                        ENTRY + FOUND + " order by i.invited_at desc, i.id limit :size offset :offset", status)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(new SimplePropertyRowMapper<>(InvitationEntry.class))
                .list();
        long total = followed("select count(*) " + INVITATION + FOUND, status)
                .query(Long.class)
                .single();
        return new PageOf<>(items, total, page.page(), page.size());
    }

    /**
     * One of them, or one for the reader: that only while she can answer it, or once she has, for she is to learn no more of it than
     * she knows.
     *
     * @throws Refusal {@code not-found} when it is neither
     */
    public InvitationEntry get(UUID id) {
        return database.sql(ENTRY + "where i.id = :id and (" + FOLLOWED
                        + "or (i.person_id = :person and i.now_status in ('PENDING', 'ACCEPTED', 'DECLINED') and "
                        + THERE + "))")
                .param("id", id)
                .param("person", Readers.get().personId())
                .query(new SimplePropertyRowMapper<>(InvitationEntry.class))
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    /** The invitations that the reader can answer, oldest first. */
    public List<InvitationEntry> received() {
        return database.sql(ENTRY + "where i.person_id = :person and i.now_status = 'PENDING' and " + THERE
                        + " order by i.invited_at, i.id")
                .param("person", Readers.get().personId())
                .query(new SimplePropertyRowMapper<>(InvitationEntry.class))
                .list();
    }

    /**
     * When the reader was sent invitations that she can no longer answer, in the last month: they were taken back, their time is over, or
     * their organisation has left the network. No more is told of them.
     */
    public List<Instant> lapsed() {
        return database.sql("select i.invited_at " + INVITATION
                        + "where i.person_id = :person and i.invited_at > now() - interval '30 days' and (i.now_status in"
                        + " ('REVOKED', 'EXPIRED') or i.now_status = 'PENDING' and not " + THERE
                        + ") order by i.invited_at")
                .param("person", Readers.get().personId())
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .list();
    }

    private JdbcClient.StatementSpec followed(String sql, @Nullable Status status) {
        if (!MembershipList.follows()) {
            throw Refusal.notFound();
        }
        return database.sql(sql)
                .param("status", Optional.ofNullable(status).map(Enum::name).orElse(null));
    }
}
