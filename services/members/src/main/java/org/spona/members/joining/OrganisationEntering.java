package org.spona.members.joining;

import java.util.Optional;
import java.util.UUID;
import org.spona.members.announcement.DirectoryEvents;
import org.spona.members.organisation.NewOrganisation;
import org.spona.platform.directory.Organisation;
import org.spona.platform.events.Outbox;
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
    private final Outbox outbox;

    OrganisationEntering(JdbcClient database, Joining joining, Outbox outbox) {
        this.database = database;
        this.joining = joining;
        this.outbox = outbox;
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
        known(organisation)
                .ifPresentOrElse(
                        known -> {
                            if (!known.equals(id)) {
                                throw new InvalidInput("nameLatin", "organisation.known");
                            }
                        },
                        () -> insert(id, organisation));
        joining.ask(organisation.networkId(), id, "");
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
                        insert into organisation (id, kind, country, name_latin, name_cyrillic, steward_network_id, announced)
                        values (:id, :kind, :country, :nameLatin, :nameCyrillic,
                            (select n.id from network n where n.id = :network and n.country = :country), true)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("kind", organisation.kind().name())
                .param("country", organisation.country())
                .param("nameLatin", organisation.nameLatin())
                .param("nameCyrillic", organisation.nameCyrillic())
                .param("network", organisation.networkId())
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
}
