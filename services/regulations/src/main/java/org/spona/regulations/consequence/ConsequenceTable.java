package org.spona.regulations.consequence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.consequence.Consequence.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What rests on changed provisions, in the database: thousands may rest on one, so they are written in one go. */
@Component
class ConsequenceTable {

    private static final String COLUMNS = """
            select id, version_id, regulation_id, thing_kind, thing_id, organisation_id, network_id, settling, wids, status, flagged_at, note,
                settled_by, settled_at from consequence""";
    private static final String FILTERED =
            " where version_id = :version and (:kind = '' or thing_kind = :kind) and (:status::text is null or status = :status)";

    private final JdbcClient database;

    ConsequenceTable(JdbcClient database) {
        this.database = database;
    }

    /** Something that rests on a change, with who settles it. */
    record Flag(RestingThing resting, Settling settling) {}

    /**
     * Notes what rests on a change; what is noted already stays as it is.
     *
     * @return how many were not
     */
    int add(UUID versionId, UUID regulationId, List<Flag> flags, Instant now) {
        return database.sql("""
                        insert into consequence (id, version_id, regulation_id, thing_kind, thing_id, organisation_id, network_id, settling, wids,
                            status, flagged_at, note)
                        select gen_random_uuid(), :version, :regulation, kind, thing, organisation, network, settling, named::uuid[], 'DUE', :now, ''
                        from unnest(cast(:kinds as text[]), cast(:things as uuid[]), cast(:organisations as uuid[]), cast(:networks as uuid[]),
                            cast(:settlings as text[]), cast(:wids as text[]))
                            as flagged (kind, thing, organisation, network, settling, named)
                        on conflict do nothing""")
                .param("version", versionId)
                .param("regulation", regulationId)
                .param("now", sql(now))
                .param("kinds", texts(flags, flag -> flag.resting().key().kind()))
                .param("things", ids(flags, flag -> flag.resting().key().id()))
                .param("organisations", ids(flags, flag -> flag.resting().organisationId()))
                .param("networks", ids(flags, flag -> flag.resting().networkId()))
                .param("settlings", texts(flags, flag -> flag.settling().name()))
                .param(
                        "wids",
                        texts(
                                flags,
                                flag -> flag.resting().wids().stream()
                                        .map(UUID::toString)
                                        .collect(Collectors.joining(",", "{", "}"))))
                .update();
    }

    /** Says of all that is due of a thing what was done, as the current reader; nothing happens to what is settled. */
    int settle(ThingKey thing, Status status, String note, UUID person, Instant now, @Nullable Instant flaggedBy) {
        return database.sql("""
                        update consequence set status = :status, note = :note, settled_by = :person, settled_at = :now
                        where thing_kind = :kind and thing_id = :thing and status = 'DUE'
                        and (:by::timestamptz is null or flagged_at <= :by)""")
                .param("status", status.name())
                .param("note", note)
                .param("person", person)
                .param("now", sql(now))
                .param("kind", thing.kind())
                .param("thing", thing.id())
                .param("by", flaggedBy == null ? null : sql(flaggedBy))
                .update();
    }

    Optional<Consequence> find(UUID id) {
        return database.sql(COLUMNS + " where id = ?")
                .param(id)
                .query((row, _) -> read(row))
                .optional();
    }

    /** A part of what rests on what a version changes: what is due first. */
    PageOf<Consequence> list(UUID versionId, ConsequenceFilter filter, PageRequest page) {
        List<Consequence> found = filtered(
                        COLUMNS + FILTERED
                                + " order by status <> 'DUE', thing_kind, flagged_at, id limit :size offset :offset",
                        versionId,
                        filter)
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, _) -> read(row))
                .list();
        long total = filtered("select count(*) from consequence" + FILTERED, versionId, filter)
                .query(Long.class)
                .single();
        return new PageOf<>(found, total, page.page(), page.size());
    }

    /** What is due of some things, what has waited longest first. */
    List<Consequence> listDue(Collection<UUID> things) {
        return database.sql(COLUMNS + " where thing_id in (:things) and status = 'DUE' order by flagged_at, id")
                .param("things", List.copyOf(things))
                .query((row, _) -> read(row))
                .list();
    }

    /** How many things of each kind rest on what a version changes. */
    Map<String, Long> countKinds(UUID versionId) {
        return database
                .sql(
                        "select thing_kind, count(*) as things from consequence where version_id = ? group by 1 order by 2 desc, 1")
                .param(versionId)
                .query((row, _) -> Map.entry(row.getString("thing_kind"), row.getLong("things")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
    }

    /** With how many of them what was done. */
    Map<Status, Long> countStatuses(UUID versionId) {
        return database
                .sql("select status, count(*) as things from consequence where version_id = ? group by 1")
                .param(versionId)
                .query((row, _) -> Map.entry(Status.valueOf(row.getString("status")), row.getLong("things")))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, () -> new EnumMap<>(Status.class)));
    }

    private JdbcClient.StatementSpec filtered(String statement, UUID versionId, ConsequenceFilter filter) {
        return database.sql(statement)
                .param("version", versionId)
                .param("kind", filter.kind())
                .param(
                        "status",
                        Optional.ofNullable(filter.status()).map(Enum::name).orElse(null));
    }

    private static Consequence read(ResultSet row) throws SQLException {
        OffsetDateTime settledAt = row.getObject("settled_at", OffsetDateTime.class);
        return new Consequence(
                row.getObject("id", UUID.class),
                row.getObject("version_id", UUID.class),
                row.getObject("regulation_id", UUID.class),
                new ThingKey(row.getString("thing_kind"), row.getObject("thing_id", UUID.class)),
                row.getObject("organisation_id", UUID.class),
                row.getObject("network_id", UUID.class),
                Settling.valueOf(row.getString("settling")),
                RestingOn.wids(row.getArray("wids")),
                Status.valueOf(row.getString("status")),
                row.getObject("flagged_at", OffsetDateTime.class).toInstant(),
                row.getString("note"),
                row.getObject("settled_by", UUID.class),
                settledAt == null ? null : settledAt.toInstant());
    }

    private static String[] texts(List<Flag> flags, Function<Flag, String> text) {
        return flags.stream().map(text).toArray(String[]::new);
    }

    private static UUID[] ids(List<Flag> flags, Function<Flag, UUID> id) {
        return flags.stream().map(id).toArray(UUID[]::new);
    }

    private static OffsetDateTime sql(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
