package org.spona.regulations.update;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.platform.findable.Thing;
import org.spona.platform.findable.ThingKey;
import org.spona.regulations.consequence.Consequence;
import org.spona.regulations.consequence.Consequences;
import org.spona.regulations.consequence.RestingThing;
import org.spona.regulations.consequence.RestingThings;
import org.spona.regulations.consequence.Settling;
import org.spona.regulations.provision.ChangedProvisions.Changed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Obligations that provisions ask and that somebody has not settled yet. */
@Component
class RestingObligations implements RestingThings {

    private static final int MOST = 2_000;

    private final Obligations obligations;
    private final Consequences consequences;
    private final JdbcClient database;

    RestingObligations(Obligations obligations, Consequences consequences, JdbcClient database) {
        this.obligations = obligations;
        this.consequences = consequences;
        this.database = database;
    }

    @Override
    public String kind() {
        return Obligation.KIND;
    }

    @Override
    public Settling settling() {
        return Settling.STAFF;
    }

    @Override
    public List<RestingThing> flag(Changed change) {
        return database.sql("""
                        select o.id, o.organisation_id, o.network_id, o.wid from obligation o
                        join regulation_update u on u.id = o.update_id and u.status = 'PUBLISHED'
                        where (o.wid in (:wids) or o.wid is null and u.regulation_id = :regulation)
                        and exists (select from obligation_status s where s.obligation_id = o.id and not s.settled)
                        order by o.id limit\s""" + MOST)
                .param("wids", List.copyOf(change.wids()))
                .param("regulation", change.regulationId())
                .query((row, _) -> {
                    UUID wid = row.getObject("wid", UUID.class);
                    return new RestingThing(
                            new ThingKey(Obligation.KIND, row.getObject("id", UUID.class)),
                            row.getObject("organisation_id", UUID.class),
                            row.getObject("network_id", UUID.class),
                            wid == null ? List.of() : List.of(wid));
                })
                .list();
    }

    @Override
    public Map<UUID, Thing> find(Collection<UUID> ids) {
        return obligations.findByIdIn(ids).stream().collect(Collectors.toMap(Obligation::id, Obligation::thing));
    }

    /** What is asked no more needs nobody to look whether it still holds. */
    @EventListener
    void on(Update.Event.Withdrawn event) {
        event.update()
                .obligations()
                .forEach(obligation -> consequences.settle(obligation.thing().key(), Consequence.Status.WITHDRAWN, ""));
    }
}
