package org.spona.members.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.members.joining.RosterEntry;
import org.spona.platform.language.Labels;
import org.spona.platform.tenancy.Role;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.Waiting.Due;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.spona.platform.waiting.WaitingSource;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An invitation waits for the answer of who is invited, which whoever follows it sees missing; a proposal for the organisation's word. Neither
 * does while the organisation does not work in the network.
 */
@Component
class InvitationWaiting implements WaitingSource {

    private static final String OPEN = """
            select i.id, i.status, i.role, i.given_name || ' ' || i.family_name as name, i.network_id, i.organisation_id,
                o.name_latin as organisation, n.name_latin as network, i.person_id, i.followed_by, i.invited_at, i.expires_at
            from invitation i join organisation o on o.id = i.organisation_id join network n on n.id = i.network_id
            where i.id in (:ids) and i.status in ('PROPOSED', 'PENDING') and
            """ + InvitationList.THERE;

    private final WaitingAnnouncements announcements;
    private final JdbcClient database;
    private final MessageSource messages;

    InvitationWaiting(WaitingAnnouncements announcements, JdbcClient database, MessageSource messages) {
        this.announcements = announcements;
        this.database = database;
        this.messages = messages;
    }

    private record Open(
            UUID id,
            Invitation.Status status,
            Role role,
            String name,
            UUID networkId,
            UUID organisationId,
            String organisation,
            String network,
            @Nullable UUID personId,
            @Nullable UUID followedBy,
            Instant invitedAt,
            Instant expiresAt) {}

    @EventListener
    void on(InvitationEvent event) {
        announcements.changed(this, event.invitationId());
    }

    @EventListener
    void on(RosterEntry.Event event) {
        announcements.changed(
                this,
                database.sql("""
                        select id from invitation where network_id = ? and organisation_id = ? and status in ('PROPOSED', 'PENDING')
                        """)
                        .params(event.entry().networkId(), event.entry().organisationId())
                        .query((row, _) -> row.getObject("id", UUID.class))
                        .list());
    }

    @Override
    public String source() {
        return "invitation";
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> invitations) {
        return database
                .sql(OPEN)
                .param("ids", invitations)
                .query(new SimplePropertyRowMapper<>(Open.class))
                .list()
                .stream()
                .flatMap(this::itemsOf)
                .toList();
    }

    private Stream<Waiting.Item> itemsOf(Open open) {
        if (open.status() == Invitation.Status.PROPOSED) {
            return Stream.of(item(open, "proposed", Addressee.voice(open.organisationId()), open.name(), page(open)));
        }
        return Stream.concat(
                Stream.ofNullable(open.personId())
                        .map(person -> item(open, "received", Addressee.person(person), open.network(), page(open))),
                Stream.ofNullable(open.followedBy())
                        .map(follower -> item(
                                open,
                                "unanswered",
                                Addressee.person(follower, open.networkId()),
                                open.name(),
                                "/invitations?status=PENDING")));
    }

    private static String page(Open open) {
        return "/invitations/" + open.id();
    }

    private Waiting.Item item(Open open, String what, Addressee addressee, String title, String address) {
        String code = "waiting.invitation." + what;
        Labels reason = Labels.ofEach(locale -> {
            String role = messages.getMessage("role." + open.role(), null, locale);
            return messages.getMessage(code, new Object[] {role, open.organisation()}, locale);
        });
        Due due = new Due(LocalDate.ofInstant(open.expiresAt(), ZoneOffset.UTC), open.expiresAt());
        return new Waiting.Item(
                open.id(),
                addressee,
                reason,
                title,
                "sr",
                Labels.of(messages, code + ".action"),
                address,
                due,
                open.invitedAt(),
                open.expiresAt());
    }
}
