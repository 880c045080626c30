package org.spona.members.organisation;

import java.util.Optional;
import java.util.UUID;
import org.spona.members.announcement.DirectoryEvents;
import org.spona.platform.directory.Organisation;
import org.spona.platform.events.Outbox;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a coordinator does with the organisations of her networks. All other networks are not found. */
@Service
@Transactional
public class NetworkRoster {

    private final JdbcClient database;
    private final Networks networks;
    private final Outbox outbox;

    NetworkRoster(JdbcClient database, Networks networks, Outbox outbox) {
        this.database = database;
        this.networks = networks;
        this.outbox = outbox;
    }

    /**
     * An organisation works in the network from now on, and people can be invited into it. Repeating it does nothing more.
     *
     * @throws Refusal {@code not-found} when the reader does not coordinate the network, or there is no such organisation
     */
    public void join(UUID networkId, UUID organisationId) {
        requireCoordinator(networkId);
        int known = database.sql("""
                        insert into roster (network_id, organisation_id)
                        select :network, id from organisation where id = :organisation
                        on conflict (network_id, organisation_id) do nothing
                        """)
                .param("network", networkId)
                .param("organisation", organisationId)
                .update();
        if (known == 0 && !networks.has(networkId, organisationId)) {
            throw Refusal.notFound();
        }
    }

    /**
     * An organisation works in the network no longer. Repeating it does nothing more.
     *
     * @throws Refusal {@code not-found} when the reader does not coordinate the network, {@code organisation-still-working}
     *     while people work for it there
     */
    public void leave(UUID networkId, UUID organisationId) {
        requireCoordinator(networkId);
        boolean working = database.sql("""
                        select exists (select from membership
                            where network_id = ? and organisation_id = ? and (valid_until is null or valid_until > now()))
                        """)
                .params(networkId, organisationId)
                .query(Boolean.class)
                .single();
        if (working) {
            throw new Refusal(OrganisationError.STILL_WORKING);
        }
        database.sql("delete from roster where network_id = ? and organisation_id = ?")
                .params(networkId, organisationId)
                .update();
    }

    /**
     * Enters an organisation that the directory lacks, tells the other services and takes it into the network. Repeating it
     * does nothing more.
     *
     * @param id chosen by the caller
     * @throws InvalidInput when one of this name is known in its country
     * @throws Refusal {@code not-found} when the reader does not coordinate the network, {@code conflict} when the id
     *     belongs to an organisation of another name
     */
    public void enter(UUID id, NewOrganisation organisation) {
        requireCoordinator(organisation.networkId());
        database.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", organisation.nameLatin())
                .query((row, number) -> number)
                .single();
        known(organisation)
                .ifPresentOrElse(
                        known -> {
                            if (!known.equals(id)) {
                                throw new InvalidInput("nameLatin", "organisation.known");
                            }
                        },
                        () -> insert(id, organisation));
        join(organisation.networkId(), id);
    }

    private Optional<UUID> known(NewOrganisation organisation) {
        return database.sql("""
                        select id from organisation
                        where country = :country and kind = :kind and name_folded(name_latin) = name_folded(:name)
                        """)
                .param("country", organisation.country())
                .param("kind", organisation.kind().name())
                .param("name", organisation.nameLatin())
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }

    private void insert(UUID id, NewOrganisation organisation) {
        int entered = database.sql("""
                        insert into organisation (id, kind, country, name_latin, name_cyrillic, announced)
                        values (:id, :kind, :country, :nameLatin, :nameCyrillic, true)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("kind", organisation.kind().name())
                .param("country", organisation.country())
                .param("nameLatin", organisation.nameLatin())
                .param("nameCyrillic", organisation.nameCyrillic())
                .update();
        if (entered == 0) {
            throw new Refusal(CommonError.CONFLICT);
        }
        outbox.append(DirectoryEvents.of(new Organisation(
                id,
                organisation.kind().name(),
                organisation.country(),
                organisation.nameLatin(),
                organisation.nameCyrillic(),
                null,
                1)));
    }

    private static void requireCoordinator(UUID networkId) {
        if (!Readers.get().coordinatorNetworks().contains(networkId)) {
            throw Refusal.notFound();
        }
    }
}
