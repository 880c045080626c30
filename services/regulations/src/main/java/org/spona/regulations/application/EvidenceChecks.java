package org.spona.regulations.application;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.regulations.staff.StaffError;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff of a network note that they have looked at what an organisation shows; it counts until the organisation says something else. */
@Service
@Transactional
public class EvidenceChecks {

    private final JdbcClient database;
    private final Applications applications;
    private final Clock clock;

    EvidenceChecks(JdbcClient database, Applications applications, Clock clock) {
        this.database = database;
        this.applications = applications;
        this.clock = clock;
    }

    /**
     * Notes it now.
     *
     * @throws Refusal {@code not-found} when the organisation has said nothing of the obligation, or not to the reader, {@code not-staff}
     */
    public void check(UUID obligationId, UUID organisationId) {
        Application application = applications
                .findByObligationIdAndOwnershipOrganisationId(obligationId, organisationId)
                .orElseThrow(Refusal::notFound);
        Reader reader = Readers.get();
        if (!reader.staffNetworks().contains(application.ownership().networkId())) {
            throw new Refusal(StaffError.NOT_STAFF);
        }
        database.sql("""
                        insert into evidence_check (application_id, organisation_id, network_id, person_id, checked_at)
                        values (:application, :organisation, :network, :person, :now)
                        on conflict (application_id) do update
                            set person_id = excluded.person_id, checked_at = excluded.checked_at""")
                .param("application", application.getId())
                .param("organisation", organisationId)
                .param("network", application.ownership().networkId())
                .param("person", reader.personId())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** When what applications say now was looked at, by application; those that nobody has looked at since they changed are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, Instant> of(Collection<UUID> applicationIds) {
        return applicationIds.isEmpty()
                ? Map.of()
                : database
                        .sql("""
                                select c.application_id, c.checked_at from evidence_check c
                                join application a on a.id = c.application_id and a.changed_at <= c.checked_at
                                where c.application_id in (:applications)""")
                        .param("applications", List.copyOf(applicationIds))
                        .query((row, _) -> Map.entry(
                                row.getObject("application_id", UUID.class),
                                row.getObject("checked_at", OffsetDateTime.class)
                                        .toInstant()))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
