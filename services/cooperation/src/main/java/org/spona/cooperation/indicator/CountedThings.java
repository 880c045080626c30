package org.spona.cooperation.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.indicator.PlatformCount.Counted;
import org.spona.platform.tenancy.Ownership;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * This service's copy of what other services tell and the platform counts: whose it is and when, and nothing of what it says. The rows are read
 * under the reader rule of the things themselves.
 */
@Component
class CountedThings {

    /**
     * Something that counts.
     *
     * @param kind what is counted: the key of a {@link PlatformCount}
     */
    record Thing(
            String kind,
            UUID thingId,
            LocalDate from,
            @Nullable LocalDate until) {}

    private final JdbcClient database;

    CountedThings(JdbcClient database) {
        this.database = database;
    }

    /**
     * Keeps what a newer event says of its aggregate instead of what was known of it.
     *
     * @param sourceId the aggregate
     */
    void keep(UUID sourceId, long version, Ownership ownership, List<Thing> things) {
        boolean newer = database.sql("""
                                insert into counted_source as known (id, version) values (?, ?)
                                on conflict (id) do update set version = excluded.version where known.version < excluded.version""").params(sourceId, version).update() == 1;
        if (newer) {
            database.sql("delete from counted_thing where source_id = ?")
                    .param(sourceId)
                    .update();
            things.forEach(thing -> database.sql("""
                            insert into counted_thing (source_id, kind, thing_id, organisation_id, network_id, visibility, counts_from, counts_until)
                            values (:source, :kind, :thing, :organisation, :network, :visibility, :from, :until) on conflict do nothing""")
                    .param("source", sourceId)
                    .param("kind", thing.kind())
                    .param("thing", thing.thingId())
                    .param("organisation", ownership.organisationId())
                    .param("network", ownership.networkId())
                    .param("visibility", ownership.visibility().name())
                    .param("from", thing.from())
                    .param("until", thing.until())
                    .update());
        }
    }

    /** From which day something counted, as far as that was told. */
    Optional<LocalDate> since(UUID sourceId) {
        return database.sql("select min(counts_from) as since from counted_thing where source_id = ?")
                .param(sourceId)
                .query((row, _) -> Optional.ofNullable(row.getObject("since", LocalDate.class)))
                .single();
    }

    /** What counts of a kind, as far as the reader may read it. */
    List<Counted> list(String kind, Set<UUID> networks, LocalDate last) {
        return database.sql("""
                        select thing_id, organisation_id, counts_from as "from", counts_until as until from counted_thing
                        where kind = :kind and network_id = any (:networks) and counts_from <= :last""")
                .param("kind", kind)
                .param("networks", networks.toArray(UUID[]::new))
                .param("last", last)
                .query(new SimplePropertyRowMapper<>(Counted.class))
                .list();
    }
}
