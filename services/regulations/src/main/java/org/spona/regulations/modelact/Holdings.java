package org.spona.regulations.modelact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.modelact.Holding.State;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which version of a model, and how far each has come with it. */
@Service
@Transactional
public class Holdings {

    private static final String COLUMNS = """
            select h.id, h.local_act_id, h.model_id, h.version_id, h.organisation_id, h.network_id, h.act_status, h.state, h.reason,
                h.told_at, h.changed_at from model_holding h""";

    /** Of the rows of a local act the one of the newest version that it has been told of. */
    private static final String NEWEST = " " + """
            and not exists (select from model_holding later
                where later.local_act_id = h.local_act_id and later.told_at > h.told_at)""";

    /** What a local act has to do with a model is otherwise than before. */
    public record Changed(List<Holding> holdings) {}

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Holdings(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** A local act begins as a copy of a version, or comes of an act that has it. */
    public void begin(UUID localActId, Ownership owner, ModelVersion version, String actStatus) {
        database.sql("""
                        insert into model_holding (id, local_act_id, model_id, version_id, organisation_id, network_id, staff_network_id,
                            act_status, state, reason, told_at, changed_at)
                        values (:id, :act, :model, :version, :organisation, :network, :staff, :status, 'TAKEN', '', :now, :now)
                        on conflict do nothing""")
                .param("id", UUID.randomUUID())
                .param("act", localActId)
                .param("model", version.modelId())
                .param("version", version.getId())
                .param("organisation", owner.organisationId())
                .param("network", owner.networkId())
                .param("staff", version.ownership().networkId())
                .param("status", actStatus)
                .param("now", now())
                .update();
    }

    /** Tells all who hold an earlier version, drafts too, of a further one; nobody twice. */
    List<Holding> tell(ModelVersion version) {
        database.sql("""
                        insert into model_holding (id, local_act_id, model_id, version_id, organisation_id, network_id, staff_network_id,
                            act_status, state, reason, told_at, changed_at)
                        select gen_random_uuid(), h.local_act_id, h.model_id, :version, h.organisation_id, h.network_id, h.staff_network_id,
                            h.act_status, 'TOLD', '', :now, :now
                        from model_holding h where h.model_id = :model and h.act_status <> 'REPLACED'""" + NEWEST + """

                        on conflict do nothing""")
                .param("version", version.getId())
                .param("model", version.modelId())
                .param("now", now())
                .update();
        List<Holding> told = database.sql(COLUMNS + " where h.version_id = :version and h.state = 'TOLD'")
                .param("version", version.getId())
                .query((row, _) -> read(row))
                .list();
        events.publishEvent(new Changed(told));
        return told;
    }

    /** An act that shall replace another one of the same owner has been told of what that one was told of. */
    public void inherit(UUID localActId, UUID replacedId, String actStatus) {
        database.sql("""
                        insert into model_holding (id, local_act_id, model_id, version_id, organisation_id, network_id, staff_network_id,
                            act_status, state, reason, told_at, changed_at)
                        select gen_random_uuid(), :act, model_id, version_id, organisation_id, network_id, staff_network_id,
                            :status, state, reason, told_at, :now
                        from model_holding where local_act_id = :replaced
                        on conflict do nothing""")
                .param("act", localActId)
                .param("status", actStatus)
                .param("now", now())
                .param("replaced", replacedId)
                .update();
        events.publishEvent(new Changed(listOf(localActId)));
    }

    /** Somebody of the holder looks at what is new. */
    public void see(UUID localActId) {
        changed(
                localActId,
                database.sql("""
                                update model_holding set state = 'SEEN', changed_at = :now
                                where local_act_id = :act and state = 'TOLD'""").param("now", now()).param("act", localActId).update());
    }

    /** The holder has decided on a version, for the first time or anew, and with it on all before it that it was told of. */
    public void decide(UUID localActId, ModelVersion version, State state, String reason) {
        changed(
                localActId,
                database.sql("""
                                update model_holding set state = :state, reason = :reason, changed_at = :now
                                where local_act_id = :act and (state in ('TOLD', 'SEEN') or version_id = :version)""")
                        .param("state", state.name())
                        .param("reason", reason)
                        .param("now", now())
                        .param("act", localActId)
                        .param("version", version.getId())
                        .update());
    }

    /** The local act itself has come further. */
    public void move(UUID localActId, String actStatus) {
        changed(
                localActId,
                database.sql(
                                "update model_holding set act_status = :status, changed_at = :now where local_act_id = :act")
                        .param("status", actStatus)
                        .param("now", now())
                        .param("act", localActId)
                        .update());
    }

    private void changed(UUID localActId, int rows) {
        if (rows > 0) {
            events.publishEvent(new Changed(listOf(localActId)));
        }
    }

    /** What a local act was told of, the newest first. */
    @Transactional(readOnly = true)
    public List<Holding> listOf(UUID localActId) {
        return database.sql(COLUMNS + " where h.local_act_id = :act order by h.told_at desc, h.id")
                .param("act", localActId)
                .query((row, _) -> read(row))
                .list();
    }

    /** Of what these local acts were told last, that on which somebody has still to decide. */
    @Transactional(readOnly = true)
    public List<Holding> listOpen(Collection<UUID> localActIds) {
        return database.sql(COLUMNS
                        + " where h.local_act_id in (:ids) and h.state in ('TOLD', 'SEEN') and h.act_status <> 'REPLACED'"
                        + NEWEST)
                .param("ids", List.copyOf(localActIds))
                .query((row, _) -> read(row))
                .list();
    }

    /** Who holds a model as far as the reader may know: each act with the newest version that it was told of, open ones first. */
    @Transactional(readOnly = true)
    public PageOf<Holding> list(UUID modelId, HoldingFilter filter, PageRequest page) {
        String which = " where h.model_id = :model" + NEWEST + """
                 and (:progress::text is null
                    or case when h.state in ('TOLD', 'SEEN') then 'OPEN' else h.state end = :progress)""";
        List<Holding> found = database.sql(
                        COLUMNS + which
                                + " order by h.state in ('TOLD', 'SEEN') desc, h.changed_at desc, h.id limit :size offset :offset")
                .param("model", modelId)
                .param("progress", filter.name())
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, _) -> read(row))
                .list();
        long total = database.sql("select count(*) from model_holding h" + which)
                .param("model", modelId)
                .param("progress", filter.name())
                .query(Long.class)
                .single();
        return new PageOf<>(found, total, page.page(), page.size());
    }

    /** How many acts are held that are still in use: those that a further version would be told to. */
    @Transactional(readOnly = true)
    public long countHeld(UUID modelId) {
        return database.sql(
                        "select count(distinct local_act_id) from model_holding where model_id = :model and act_status <> 'REPLACED'")
                .param("model", modelId)
                .query(Long.class)
                .single();
    }

    /** How many acts stand where with the newest version that they were told of. */
    @Transactional(readOnly = true)
    public Map<State, Long> count(UUID modelId) {
        return database
                .sql("select h.state, count(*) as acts from model_holding h where h.model_id = :model" + NEWEST
                        + " group by h.state")
                .param("model", modelId)
                .query((row, _) -> Map.entry(State.valueOf(row.getString("state")), row.getLong("acts")))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, () -> new EnumMap<>(State.class)));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Holding read(ResultSet row) throws SQLException {
        return new Holding(
                row.getObject("id", UUID.class),
                row.getObject("local_act_id", UUID.class),
                row.getObject("model_id", UUID.class),
                row.getObject("version_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getObject("network_id", UUID.class),
                row.getString("act_status"),
                State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
