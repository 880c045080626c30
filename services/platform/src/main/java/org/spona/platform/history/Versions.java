package org.spona.platform.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The versions of things that the current reader may see; the database leaves out all others. */
class Versions {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> FIELDS = new TypeReference<>() {};

    /** Each version with the fields that differ from the one before it, of those that the reader may see. */
    private static final String LIST = """
            select id, changed_at, changed_by, total, array(
                select field.name from json_each(state) with ordinality as field (name, value, place)
                where previous is not null and field.value::jsonb is distinct from previous::jsonb -> field.name
                order by field.place) as changed
            from (
                select *, lag(state) over (order by id) as previous, count(*) over () as total
                from thing_version where thing_id = :thing) version
            order by id desc limit :size offset :offset""";

    private final JdbcClient database;

    Versions(JdbcClient database) {
        this.database = database;
    }

    /** Keeps a state, unless the newest version says the same. */
    void keep(RecordedState state) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>(JSON.convertValue(state.fields(), FIELDS));
        fields.put("visibility", state.ownership().visibility());
        database.sql("""
                        insert into thing_version (kind, thing_id, organisation_id, network_id, visibility, reader_organisations,
                            reader_bodies, reader_people, reader_staff, shared, changed_by, state)
                        select :kind, :thing, :organisation, :network, :visibility, cast(:readerOrganisations as uuid[]),
                            cast(:readerBodies as uuid[]), cast(:readerPeople as uuid[]), :readerStaff, :shared, reader_person(), cast(:state as json)
                        where not exists (
                            select from (select * from thing_version where thing_id = :thing order by id desc limit 1) newest
                            where newest.organisation_id = :organisation and newest.shared = :shared
                                and newest.state::jsonb = cast(:state as jsonb))""")
                .param("kind", state.kind())
                .param("thing", state.thingId())
                .param("organisation", state.ownership().organisationId())
                .param("network", state.ownership().networkId())
                .param("visibility", state.ownership().visibility().name())
                .param("readerOrganisations", array(state.readers().organisations()))
                .param("readerBodies", array(state.readers().bodies()))
                .param("readerPeople", array(state.readers().people()))
                .param("readerStaff", state.readers().staff())
                .param("shared", state.shared())
                .param("state", JSON.writeValueAsString(fields))
                .update();
    }

    /** A part of the versions of a thing, the newest first, without their fields. */
    PageOf<Version> list(UUID thingId, PageRequest page) {
        long[] total = {0};
        List<Version> versions = database.sql(LIST)
                .param("thing", thingId)
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, _) -> {
                    total[0] = row.getLong("total");
                    return version(
                            row, List.of((String[]) row.getArray("changed").getArray()), Map.of());
                })
                .list();
        return new PageOf<>(versions, total[0], page.page(), page.size());
    }

    /** A version of a thing. */
    Optional<Version> find(UUID thingId, UUID versionId) {
        return one("thing_id = :thing and id = :version", thingId, versionId);
    }

    /** The version before one. */
    Optional<Version> findBefore(UUID thingId, UUID versionId) {
        return one("thing_id = :thing and id < :version", thingId, versionId);
    }

    private Optional<Version> one(String which, UUID thingId, UUID versionId) {
        return database.sql("select * from thing_version where " + which + " order by id desc limit 1")
                .param("thing", thingId)
                .param("version", versionId)
                .query((row, _) -> version(row, List.of(), JSON.readValue(row.getString("state"), FIELDS)))
                .optional();
    }

    private static Version version(ResultSet row, List<String> changed, Map<String, @Nullable Object> fields)
            throws SQLException {
        return new Version(
                row.getObject("id", UUID.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_by", UUID.class),
                changed,
                fields);
    }

    /** As PostgreSQL writes arrays (8.15.2). */
    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
