package org.spona.platform.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Looks up bodies, their seats and who sits there now, in the service's own copy of the directory. */
@Transactional(readOnly = true)
public class DirectoryBodies {

    private final JdbcClient database;

    DirectoryBodies(JdbcClient database) {
        this.database = database;
    }

    /** A body as far as the current reader may know it, with the mandates that hold now. */
    public Optional<BodyState> find(UUID id) {
        return database.sql("select * from directory_body where id = ?")
                .param(id)
                .query((row, _) -> body(row))
                .optional();
    }

    /** A body at work, in the same way. */
    public Optional<BodyState> findActive(UUID id) {
        return find(id).filter(body -> body.status() == BodyStatus.ACTIVE);
    }

    /**
     * The same.
     *
     * @param id as it was sent; null when it is missing
     * @throws Refusal {@code not-found} when the reader may know of none, or it does not work
     */
    public BodyState getActive(@Nullable UUID id) {
        return Optional.ofNullable(id).flatMap(this::findActive).orElseThrow(Refusal::notFound);
    }

    /** The bodies at work of which the current reader is secretary or chair, by name. */
    public List<BodyName> listKept() {
        return list("id = any (array[:of]) and status = 'ACTIVE'", Readers.get().keptBodies());
    }

    /** The bodies at work of some networks, as far as the current reader may know them, by name. */
    public List<BodyName> listOf(Collection<UUID> networks) {
        return list("network_id = any (array[:of]) and status = 'ACTIVE'", networks);
    }

    /** What bodies are called, by id, as far as the current reader may know them. */
    public Map<UUID, BodyName> names(Collection<UUID> ids) {
        return list("id = any (array[:of])", ids).stream().collect(Collectors.toMap(BodyName::id, Function.identity()));
    }

    private List<BodyName> list(String condition, Collection<UUID> of) {
        return of.isEmpty()
                ? List.of()
                : database.sql("select id, name, language from directory_body where " + condition
                                + " order by name, id limit 500")
                        .param("of", List.copyOf(of))
                        .query(new SimplePropertyRowMapper<>(BodyName.class))
                        .list();
    }

    private BodyState body(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Ownership ownership = ownership(row);
        return new BodyState(
                id,
                ownership.organisationId(),
                ownership.networkId(),
                ownership.visibility(),
                BodyStatus.valueOf(row.getString("status")),
                row.getString("name"),
                row.getString("language"),
                JsonMapper.shared().readValue(row.getString("rule"), BodyRule.class),
                List.of(JsonMapper.shared().readValue(row.getString("tasks"), String[].class)),
                seats(id),
                mandates(id),
                row.getLong("version"));
    }

    private static Ownership ownership(ResultSet row) throws SQLException {
        return new Ownership(
                row.getObject("organisation_id", UUID.class),
                row.getObject("network_id", UUID.class),
                Visibility.valueOf(row.getString("visibility")));
    }

    private List<BodyState.Seat> seats(UUID body) {
        return database.sql("select * from directory_seat where body_id = ? order by place, id")
                .param(body)
                .query((row, _) -> new BodyState.Seat(
                        row.getObject("id", UUID.class),
                        row.getObject("organisation_id", UUID.class),
                        row.getString("institution"),
                        SeatRole.valueOf(row.getString("role")),
                        row.getBoolean("voting"),
                        row.getInt("place")))
                .list();
    }

    private List<BodyState.Mandate> mandates(UUID body) {
        return database.sql("select * from directory_mandate_now where body_id = ? order by seat_id, rank, id")
                .param(body)
                .query((row, _) -> new BodyState.Mandate(
                        row.getObject("id", UUID.class),
                        row.getObject("seat_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("name"),
                        MandateKind.valueOf(row.getString("kind")),
                        row.getInt("rank"),
                        row.getBoolean("keeps"),
                        row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("valid_until", OffsetDateTime.class))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
