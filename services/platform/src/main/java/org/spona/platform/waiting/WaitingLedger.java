package org.spona.platform.waiting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.spona.platform.waiting.Waiting.Item;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a service has announced of what waits. Every method belongs into a transaction of the caller. */
class WaitingLedger {

    private final JdbcClient database;

    WaitingLedger(JdbcClient database) {
        this.database = database;
    }

    /** An entry that is to be announced. */
    record Change(UUID id, long version) {}

    /** Does the service's work in the transaction of a reader. */
    void asService(Runnable work) {
        String before = database.sql("select coalesce(current_setting('spona.service', true), '')")
                .query(String.class)
                .single();
        setService("on");
        work.run();
        setService(before);
    }

    private void setService(String onOrEmpty) {
        database.sql("select set_config('spona.service', ?, true)")
                .param(onOrEmpty)
                .query(String.class)
                .single();
    }

    /** Lets transactions that change the same things come one after the other, so that each sees what the earlier has done. */
    void awaitTurn(Set<UUID> things) {
        database.sql("""
                        select pg_advisory_xact_lock(hashtextextended('waiting/' || thing, 0))
                        from (select unnest(?::uuid[]) as thing order by 1) ordered""").param(array(things)).query((_, number) -> number).list();
    }

    /** Keeps what waits now by the word of a source; those entries that are new or otherwise than before. */
    List<Change> keep(String source, Map<UUID, Item> items) {
        return items.isEmpty()
                ? List.of()
                : database.sql("""
                        insert into waiting_announced as known (id, source, thing_id, version, digest)
                        select id, ?, thing_id, 1, sha256(convert_to(item::jsonb::text, 'UTF8'))
                        from unnest(?::uuid[], ?::uuid[], ?::text[]) as waits (id, thing_id, item)
                        on conflict (id) do update set version = known.version + 1, digest = excluded.digest
                        where known.digest is distinct from excluded.digest
                        returning id, version""")
                        .param(source)
                        .param(array(items.keySet()))
                        .param(array(items.values().stream().map(Item::thingId).toList()))
                        .param(items.entrySet().stream()
                                .map(WaitingLedger::json)
                                .toArray(String[]::new))
                        .query(new SimplePropertyRowMapper<>(Change.class))
                        .list();
    }

    /** The thing because of which this service has announced an entry that waits still. */
    Optional<UUID> findThing(UUID entry) {
        return database.sql("select thing_id from waiting_announced where id = ? and digest is not null")
                .param(entry)
                .query((row, _) -> row.getObject("thing_id", UUID.class))
                .optional();
    }

    /** Notes that all other entries that a source has of these things wait no more; those that did until now. */
    List<Change> end(String source, Set<UUID> things, Set<UUID> stillWaiting) {
        return database.sql("""
                        update waiting_announced set version = version + 1, digest = null
                        where thing_id = any (?::uuid[]) and source in (?, '') and digest is not null and id <> all (?::uuid[])
                        returning id, version""")
                .param(array(things))
                .param(source)
                .param(array(stillWaiting))
                .query(new SimplePropertyRowMapper<>(Change.class))
                .list();
    }

    /** What an event would say, whatever its version. */
    private static String json(Map.Entry<UUID, Item> entry) {
        return new String(
                new Waiting(entry.getKey(), 0, entry.getValue()).event().json(), UTF_8);
    }

    private static String[] array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
