package org.spona.regulations.consequence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.spona.platform.findable.ThingKey;
import org.spona.regulations.provision.ChangedProvisions.Changed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Things of other services that rest on an act or a provision, as the links tell that they have announced. */
@Component
class LinkedThings {

    private static final int MOST = 2_000;

    /** What tells of an act or of a day does not hold because of it. */
    private static final List<String> TELLING = List.of("regulation", "provision", "update", "meeting", "agenda-item");

    private final JdbcClient database;

    LinkedThings(JdbcClient database) {
        this.database = database;
    }

    /**
     * Those that link to one of the changed provisions, or to the act as a whole.
     *
     * @param known the kinds that say themselves what rests on what
     */
    List<RestingThing> list(Changed change, Collection<String> known) {
        return database.sql("""
                        select t.kind, t.id, t.organisation_id, t.network_id, array(
                            select distinct named.to_id from link named where named.from_kind = t.kind and named.from_id = t.id
                            and not named.removed and named.to_kind = 'provision' and named.to_id in (:wids)) as wids
                        from directory_thing t where not t.withdrawn and t.kind not in (:known) and t.kind not in (:telling)
                        and exists (select from link l where l.from_kind = t.kind and l.from_id = t.id and not l.removed
                            and l.kind in ('implements', 'based-on', 'cites')
                            and (l.to_kind = 'regulation' and l.to_id = :regulation or l.to_kind = 'provision' and l.to_id in (:wids)))
                        order by t.id limit\s""" + MOST)
                .param("regulation", change.regulationId())
                .param("wids", List.copyOf(change.wids()))
                .param("known", List.copyOf(known))
                .param("telling", TELLING)
                .query((row, _) -> new RestingThing(
                        new ThingKey(row.getString("kind"), row.getObject("id", UUID.class)),
                        row.getObject("organisation_id", UUID.class),
                        row.getObject("network_id", UUID.class),
                        RestingOn.wids(row.getArray("wids"))))
                .list();
    }
}
