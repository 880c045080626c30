package org.spona.regulations.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.regulations.regulation.RegulationRegister;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where officers say once that what a regulation asks is not their organisation's business, and take it back. */
@Service
@Transactional
public class NonCompetences {

    private static final String SELECT = """
            select n.id, n.organisation_id, n.network_id, n.regulation_id, coalesce(r.title, '') as title,
                coalesce(r.language, 'sr-Latn') as language, n.reason, n.said_at
            from non_competence n left join regulation r on r.id = n.regulation_id where n.withdrawn_at is null
            """;

    private final JdbcClient database;
    private final RegulationRegister regulations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NonCompetences(JdbcClient database, RegulationRegister regulations, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.regulations = regulations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says it of a regulation for the organisation of the reader's workplace; said again, the reason is the new one.
     *
     * @throws Refusal {@code not-found} when the reader may not see the regulation, {@code application-not-yours} when she writes for no
     *     organisation
     */
    public void say(UUID regulationId, NonCompetenceInput input) {
        regulations.get(regulationId);
        Membership writer = writer();
        withdraw(writer, regulationId);
        database.sql("""
                        insert into non_competence (id, organisation_id, network_id, regulation_id, reason, person_id, said_at)
                        values (:id, :organisation, :network, :regulation, :reason, :person, :now)""")
                .param("id", UUID.randomUUID())
                .param("organisation", writer.organisationId())
                .param("network", writer.networkId())
                .param("regulation", regulationId)
                .param("reason", input.reason())
                .param("person", Readers.get().personId())
                .param("now", now())
                .update();
        changed(writer, regulationId);
    }

    /**
     * Takes it back: the obligations are asked again. Repeating it does nothing more.
     *
     * @throws Refusal {@code application-not-yours} when the reader writes for no organisation
     */
    public void withdraw(UUID regulationId) {
        Membership writer = writer();
        if (withdraw(writer, regulationId) > 0) {
            changed(writer, regulationId);
        }
    }

    /** What the organisation of the reader's workplace has said of which regulations, newest first. */
    @Transactional(readOnly = true)
    public List<NonCompetence> listMine() {
        return Readers.get()
                .workplace()
                .map(workplace -> database.sql(SELECT
                                + " and n.organisation_id = ? and n.network_id = ? order by n.said_at desc, n.id")
                        .params(workplace.organisationId(), workplace.networkId())
                        .query((row, _) -> read(row))
                        .list())
                .orElseGet(List::of);
    }

    /** What the organisation of the reader's workplace has said of a regulation. */
    @Transactional(readOnly = true)
    public Optional<NonCompetence> findMine(UUID regulationId) {
        return listMine().stream()
                .filter(said -> said.regulationId().equals(regulationId))
                .findFirst();
    }

    /** What an organisation has said of some regulations in a network, as far as the reader may know. */
    @Transactional(readOnly = true)
    public List<NonCompetence> listOf(UUID organisationId, UUID networkId, Collection<UUID> regulationIds) {
        return regulationIds.isEmpty()
                ? List.of()
                : database.sql(SELECT + """
                                 and n.organisation_id = :organisation and n.network_id = :network
                                 and n.regulation_id in (:regulations)""")
                        .param("organisation", organisationId)
                        .param("network", networkId)
                        .param("regulations", List.copyOf(regulationIds))
                        .query((row, _) -> read(row))
                        .list();
    }

    /** What the organisations of a network have said of some regulations, as far as the reader may know. */
    @Transactional(readOnly = true)
    public List<NonCompetence> listIn(UUID networkId, Collection<UUID> regulationIds) {
        return regulationIds.isEmpty()
                ? List.of()
                : database.sql(SELECT + " and n.network_id = :network and n.regulation_id in (:regulations)")
                        .param("network", networkId)
                        .param("regulations", List.copyOf(regulationIds))
                        .query((row, _) -> read(row))
                        .list();
    }

    private static Membership writer() {
        return Readers.get().workplaceAs(Role::writes).orElseThrow(() -> new Refusal(ApplicationError.NOT_YOURS));
    }

    private int withdraw(Membership writer, UUID regulationId) {
        return database.sql("""
                        update non_competence set withdrawn_at = :now, withdrawn_by = :person
                        where organisation_id = :organisation and network_id = :network and regulation_id = :regulation
                            and withdrawn_at is null""")
                .param("now", now())
                .param("person", Readers.get().personId())
                .param("organisation", writer.organisationId())
                .param("network", writer.networkId())
                .param("regulation", regulationId)
                .update();
    }

    private void changed(Membership writer, UUID regulationId) {
        events.publishEvent(new NonCompetence.Changed(writer.organisationId(), writer.networkId(), regulationId));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static NonCompetence read(ResultSet row) throws SQLException {
        return new NonCompetence(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getObject("network_id", UUID.class),
                row.getObject("regulation_id", UUID.class),
                row.getString("title"),
                row.getString("language"),
                row.getString("reason"),
                row.getObject("said_at", OffsetDateTime.class).toInstant());
    }
}
