package org.spona.platform.links;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.language.Labels;
import org.spona.platform.links.LinkKinds.End;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * The links that the current reader may see, with their other ends as the directory of things has them; row-level security leaves out
 * a link and an end that she may not read. Every method belongs into a transaction of the caller.
 */
class LinkTable {

    private static final int FARTHEST = 12;
    private static final int LONGEST_LINEAGE = 30;

    private final JdbcClient database;
    private final LinkKinds kinds;

    LinkTable(JdbcClient database, LinkKinds kinds) {
        this.database = database;
        this.kinds = kinds;
    }

    /** Lets links that begin at the same thing be added one after the other, so that none is there twice and they can be counted. */
    void awaitTurn(LinkOrigin origin) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('link/' || ?, 0))")
                .param(origin.thing().toString())
                .query((_, number) -> number)
                .list();
    }

    /** How many links begin at a thing, its parts included. */
    int count(LinkOrigin origin) {
        return database.sql("select count(*) from link where from_kind = ? and from_id = ? and not removed")
                .params(origin.thing().kind(), origin.thing().id())
                .query(Integer.class)
                .single();
    }

    /** The link of an organisation that says the same, if there is one. */
    Optional<UUID> findSame(LinkState link) {
        return database.sql("""
                        select id from link where not removed and from_kind = :fromKind and from_id = :fromId
                        and from_part_id is not distinct from :fromPartId and kind = :kind and to_kind is not distinct from :toKind
                        and coalesce(to_id::text, to_address) = :to and organisation_id = :organisation""")
                .param("fromKind", link.fromKind())
                .param("fromId", link.fromId())
                .param("fromPartId", link.fromPartId())
                .param("kind", link.kind())
                .param("toKind", link.toKind())
                .param(
                        "to",
                        link.toId() == null ? link.toAddress() : link.toId().toString())
                .param("organisation", link.ownership().organisationId())
                .query(UUID.class)
                .optional();
    }

    /** Adds a link, or keeps what is announced of one, if that is newer than what is there. */
    void keep(LinkState link) {
        database.sql("""
                        insert into link as known (id, version, kind, from_kind, from_id, from_part_id, to_kind, to_id, to_address, to_title,
                            organisation_id, network_id, visibility, made_at, removed)
                        values (:id, :version, :kind, :fromKind, :fromId, :fromPartId, :toKind, :toId, :toAddress, :toTitle,
                            :organisation, :network, :visibility, :madeAt, :removed)
                        on conflict (id) do update set version = excluded.version, removed = excluded.removed
                        where known.version < excluded.version""")
                .param("id", link.id())
                .param("version", link.version())
                .param("kind", link.kind())
                .param("fromKind", link.fromKind())
                .param("fromId", link.fromId())
                .param("fromPartId", link.fromPartId())
                .param("toKind", link.toKind())
                .param("toId", link.toId())
                .param("toAddress", link.toAddress())
                .param("toTitle", link.toTitle())
                .param("organisation", link.ownership().organisationId())
                .param("network", link.ownership().networkId())
                .param("visibility", link.ownership().visibility().name())
                .param("madeAt", link.madeAt().atOffset(ZoneOffset.UTC))
                .param("removed", link.removed())
                .update();
    }

    /** Removes a link that begins at a thing, if it is there and the reader writes for its owner; what others are told. */
    Optional<LinkState> remove(LinkOrigin origin, UUID id) {
        return database.sql("""
                        update link set removed = true, version = version + 1
                        where id = :id and from_kind = :fromKind and from_id = :fromId
                        and from_part_id is not distinct from :fromPartId and not removed
                        returning *""")
                .param("id", id)
                .param("fromKind", origin.thing().kind())
                .param("fromId", origin.thing().id())
                .param("fromPartId", origin.partId())
                .query((row, _) -> state(row))
                .optional();
    }

    /** The links of a thing, those that begin there before those that lead there, the oldest first. */
    List<Link> list(LinkOrigin origin) {
        return list(origin.thing().kind(), List.of(origin.thing().id()), origin.partId())
                .getOrDefault(origin.thing().id(), List.of());
    }

    /** The links of each of these things of a kind, by its id. */
    Map<UUID, List<Link>> list(String kind, List<UUID> things, @Nullable UUID part) {
        Map<UUID, List<Link>> links = new HashMap<>();
        database.sql("""
                        select l.*, l.from_id as near_id, false as reverse, l.to_kind as thing_kind, l.to_id as thing_id, t.kind_labels,
                            coalesce(t.title, l.to_title) as title, coalesce(t.language, '') as language,
                            coalesce(t.path, l.to_address) as address, coalesce(t.withdrawn, false) as withdrawn
                        from link l left join directory_thing t on t.kind = l.to_kind and t.id = l.to_id
                        where l.from_kind = :kind and l.from_id in (:things) and l.from_part_id is not distinct from :part and not l.removed
                        and (l.to_id is null or t.id is not null)
                        union all
                        select l.*, l.to_id, true, l.from_kind, l.from_id, t.kind_labels, t.title, t.language, t.path, t.withdrawn
                        from link l join directory_thing t on t.kind = l.from_kind and t.id = l.from_id
                        where l.to_kind = :kind and l.to_id in (:things) and cast(:part as uuid) is null and not l.removed
                        order by reverse, made_at, id""")
                .param("kind", kind)
                .param("things", things)
                .param("part", part)
                .query((RowCallbackHandler)
                        row -> links.computeIfAbsent(row.getObject("near_id", UUID.class), _ -> new ArrayList<>())
                                .add(link(row)));
        return links;
    }

    /** What came before a thing and after it, over links that say so and things that the reader may read; without the thing itself. */
    List<LineageStep> listLineage(ThingKey thing) {
        return database.sql("""
                        with recursive edge as (
                            select kind, false as reverse, from_kind as near_kind, from_id as near_id, coalesce(to_kind, '') as far_kind,
                                coalesce(to_id, id) as far_id, to_address, to_title,
                                case when kind = any (:toFirst) then -1 else 1 end as direction
                            from link where kind = any (:all) and not removed
                            union all
                            select kind, true, to_kind, to_id, from_kind, from_id, null, '',
                                case when kind = any (:toFirst) then 1 else -1 end
                            from link where kind = any (:all) and not removed and to_id is not null
                        ), walk (thing_kind, id, distance, kind, reverse, title, language, address, withdrawn) as (
                            select cast(:kind as text), cast(:id as uuid), 0, '', false, '', '', '', false
                            union
                            select e.far_kind, e.far_id, w.distance + e.direction, e.kind, e.reverse, coalesce(t.title, e.to_title),
                                coalesce(t.language, ''), coalesce(t.path, e.to_address), coalesce(t.withdrawn, false)
                            from walk w join edge e on e.near_kind = w.thing_kind and e.near_id = w.id
                            left join directory_thing t on t.kind = e.far_kind and t.id = e.far_id
                            where w.distance * e.direction >= 0 and abs(w.distance) < :farthest
                            and (t.id is not null or e.to_address is not null)
                        )
                        select * from (
                            select distinct on (thing_kind, id) * from walk where (thing_kind, id) <> (:kind, :id)
                            order by thing_kind, id, abs(distance) desc) known
                        order by distance, title limit :longest""")
                .param("kind", thing.kind())
                .param("id", thing.id())
                .param("toFirst", kinds.namesWithFirst(End.TO))
                .param("all", kinds.namesOfLineage())
                .param("farthest", FARTHEST)
                .param("longest", LONGEST_LINEAGE)
                .query((row, _) -> new LineageStep(
                        row.getObject("id", UUID.class),
                        row.getInt("distance"),
                        // Said of the nearer neighbour, from here.
                        Link.word(row.getString("kind"), !row.getBoolean("reverse")),
                        row.getString("title"),
                        row.getString("language"),
                        row.getString("address"),
                        row.getBoolean("withdrawn")))
                .list();
    }

    /** The thing whose page is at an address, if the reader may read it now. */
    Optional<LinkTarget> findThing(String address) {
        return database.sql("select kind, id from directory_thing where path = ? and not withdrawn order by id limit 1")
                .param(address)
                .query((row, _) ->
                        LinkTarget.thing(new ThingKey(row.getString("kind"), row.getObject("id", UUID.class))))
                .optional();
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getBoolean("reverse"),
                row.getString("thing_kind"),
                row.getObject("thing_id", UUID.class),
                labels(row.getString("kind_labels")),
                row.getString("title"),
                row.getString("language"),
                row.getString("address"),
                row.getBoolean("withdrawn"),
                ownership(row));
    }

    private static LinkState state(ResultSet row) throws SQLException {
        return new LinkState(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("kind"),
                row.getString("from_kind"),
                row.getObject("from_id", UUID.class),
                row.getObject("from_part_id", UUID.class),
                row.getString("to_kind"),
                row.getObject("to_id", UUID.class),
                row.getString("to_address"),
                row.getString("to_title"),
                ownership(row),
                row.getTimestamp("made_at").toInstant(),
                row.getBoolean("removed"));
    }

    private static Ownership ownership(ResultSet row) throws SQLException {
        return new Ownership(
                row.getObject("organisation_id", UUID.class),
                row.getObject("network_id", UUID.class),
                Visibility.valueOf(row.getString("visibility")));
    }

    private static @Nullable Labels labels(@Nullable String json) {
        return json == null ? null : JsonMapper.shared().readValue(json, Labels.class);
    }
}
