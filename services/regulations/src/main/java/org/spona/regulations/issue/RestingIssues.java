package org.spona.regulations.issue;

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

/** Issues at provisions: once one changes, who has reported them says whether it is still hard to apply. */
@Component
class RestingIssues implements RestingThings {

    private static final int MOST = 2_000;

    private final Issues issues;
    private final Consequences consequences;
    private final JdbcClient database;

    RestingIssues(Issues issues, Consequences consequences, JdbcClient database) {
        this.issues = issues;
        this.consequences = consequences;
        this.database = database;
    }

    @Override
    public String kind() {
        return Issue.KIND;
    }

    @Override
    public Settling settling() {
        return Settling.WRITERS;
    }

    @Override
    public List<RestingThing> flag(Changed change) {
        return database.sql("""
                        select id, organisation_id, network_id, wid from regulation_issue
                        where regulation_id = :regulation and (wid is null or wid in (:wids)) and status <> 'CLOSED'
                        order by id limit\s""" + MOST)
                .param("regulation", change.regulationId())
                .param("wids", List.copyOf(change.wids()))
                .query((row, _) -> {
                    UUID wid = row.getObject("wid", UUID.class);
                    return new RestingThing(
                            new ThingKey(Issue.KIND, row.getObject("id", UUID.class)),
                            row.getObject("organisation_id", UUID.class),
                            row.getObject("network_id", UUID.class),
                            wid == null ? List.of() : List.of(wid));
                })
                .list();
    }

    @Override
    public Map<UUID, Thing> find(Collection<UUID> ids) {
        return issues.findByIdIn(ids).stream().collect(Collectors.toMap(Issue::getId, Issue::thing));
    }

    /** What is closed needs nobody to look at it again. */
    @EventListener
    void on(Issue.Event.Moved event) {
        if (event.issue().status() == Issue.Status.CLOSED) {
            consequences.settle(event.issue().thing().key(), Consequence.Status.WITHDRAWN, "");
        }
    }
}
