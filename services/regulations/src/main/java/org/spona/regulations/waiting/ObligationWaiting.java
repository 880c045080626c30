package org.spona.regulations.waiting;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Organisation;
import org.spona.platform.directory.RosterState;
import org.spona.platform.findable.Thing;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.ThingWaiting;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.spona.regulations.application.Application;
import org.spona.regulations.application.NonCompetence;
import org.spona.regulations.update.Obligation;
import org.spona.regulations.update.Update;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A published obligation waits for those who write for each organisation that has not settled it, and from the day after its deadline for the
 * staff of the network, as long as any has not. Who is asked changes with the roster too.
 */
@Component
class ObligationWaiting extends ThingWaiting {

    private final JdbcClient database;

    ObligationWaiting(WaitingAnnouncements announcements, JdbcClient database, MessageSource messages) {
        super("obligation", announcements, messages);
        this.database = database;
    }

    /** An obligation that an organisation has not settled. */
    private record Open(
            UUID obligationId,
            UUID updateId,
            UUID networkId,
            UUID organisationId,
            String what,
            String language,
            @Nullable LocalDate due,
            Instant publishedAt) {}

    @EventListener
    void on(Update.Event event) {
        changed(event.update().obligations().stream().map(Obligation::id).toList());
    }

    @EventListener
    void on(Application.Said event) {
        changed(event.application().obligationId());
    }

    @EventListener
    void on(NonCompetence.Changed event) {
        changed(database.sql("""
                                select o.id from obligation o join regulation_update u on u.id = o.update_id
                                where o.network_id = ? and u.regulation_id = ?""")
                .params(event.networkId(), event.regulationId())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list());
    }

    @EventListener
    void on(RosterState roster) {
        changed(obligationsIn("network_id = ?", roster.networkId()));
    }

    @EventListener
    void on(Organisation organisation) {
        if (organisation.mergedInto() != null) {
            changed(obligationsIn(
                    "network_id in (select network_id from directory_roster where organisation_id = ? and joined)",
                    organisation.id()));
        }
    }

    private List<UUID> obligationsIn(String networks, UUID id) {
        return database.sql("select id from obligation where " + networks)
                .param(id)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> obligations) {
        return database
                .sql("""
                        select obligation_id, update_id, network_id, organisation_id, what, language, due, published_at
                        from obligation_status where obligation_id in (:obligations) and not settled
                        """)
                .param("obligations", obligations)
                .query(new SimplePropertyRowMapper<>(Open.class))
                .list()
                .stream()
                .collect(groupingBy(Open::obligationId))
                .values()
                .stream()
                .flatMap(this::itemsOf)
                .toList();
    }

    private Stream<Waiting.Item> itemsOf(List<Open> ofOneObligation) {
        return Stream.concat(ofOneObligation.stream().map(this::asked), late(ofOneObligation.getFirst()));
    }

    private Waiting.Item asked(Open open) {
        return item(
                open,
                "asked",
                Addressee.writers(open.organisationId(), open.networkId()),
                "/regulations/obligations/" + open.obligationId(),
                open.publishedAt());
    }

    private Stream<Waiting.Item> late(Open open) {
        LocalDate due = open.due();
        return due == null
                ? Stream.empty()
                : Stream.of(item(
                        open,
                        "late",
                        Addressee.staff(open.networkId()),
                        "/regulations/overview?networkId=" + open.networkId() + "&updateId=" + open.updateId(),
                        due.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    private Waiting.Item item(Open open, String what, Addressee addressee, String address, Instant since) {
        String code = "obligation.waiting." + what;
        return item(
                        new Thing(open.obligationId(), Obligation.KIND, open.what(), open.language(), address),
                        addressee,
                        code,
                        since)
                .dueOn(open.due());
    }
}
