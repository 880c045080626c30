package org.spona.members.joining;

import java.util.Optional;
import java.util.UUID;
import org.spona.members.organisation.NewOrganisation;
import org.spona.members.organisation.Organisation;
import org.spona.members.organisation.Organisations;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A coordinator enters organisations that the directory lacks. */
@Service
@Transactional
public class OrganisationEntering {

    private final JdbcClient database;
    private final Joining joining;
    private final Organisations organisations;
    private final Directory directory;

    OrganisationEntering(JdbcClient database, Joining joining, Organisations organisations, Directory directory) {
        this.database = database;
        this.joining = joining;
        this.organisations = organisations;
        this.directory = directory;
    }

    /**
     * Enters an organisation that the directory lacks, tells the other services and takes it into the network, which stewards it when it
     * is of the network's country. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws InvalidInput when one of this name is known in its country
     * @throws Refusal {@code not-found} when the reader does not coordinate the network, {@code id-version}, {@code conflict} when
     *     the id belongs to an organisation of another name
     */
    public void enter(UUID id, NewOrganisation organisation) {
        if (!Readers.get().coordinatorNetworks().contains(organisation.networkId())) {
            throw Refusal.notFound();
        }
        NewIds.requireVersion(id);
        database.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", organisation.nameLatin())
                .query((row, number) -> number)
                .single();
        known(id, organisation)
                .ifPresentOrElse(
                        known -> {
                            if (!known.equals(id)) {
                                throw new InvalidInput("nameLatin", "organisation.known");
                            }
                        },
                        () -> insert(id, organisation));
        joining.ask(organisation.networkId(), id, "");
    }

    private Optional<UUID> known(UUID id, NewOrganisation organisation) {
        return database.sql("""
                        select id from organisation
                        where country = :country and kind = :kind and name_folded(name_latin) = name_folded(:name)
                        and merged_into is null order by id = :id desc limit 1
                        """)
                .param("id", id)
                .param("country", organisation.country())
                .param("kind", organisation.kind().name())
                .param("name", organisation.nameLatin())
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }

    private void insert(UUID id, NewOrganisation entered) {
        if (organisations.existsById(id)) {
            throw new Refusal(CommonError.CONFLICT);
        }
        UUID steward = directory
                .findNetwork(entered.networkId())
                .filter(network -> network.country().equals(entered.country()))
                .map(Network::id)
                .orElse(null);
        organisations.saveAndFlush(Organisation.enter(id, entered, steward));
    }
}
