package org.spona.regulations.localact;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.spona.regulations.localact.LocalAct.Status;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The local acts that the current reader may see; the database leaves out all others. */
interface LocalActs extends Repository<LocalAct, UUID> {

    LocalAct save(LocalAct act);

    /** Written at once, so that it shows whether its id was free. */
    LocalAct saveAndFlush(LocalAct act);

    void delete(LocalAct act);

    Optional<LocalAct> findById(UUID id);

    List<LocalAct> findByIdIn(Collection<UUID> ids);

    /** The acts of an organisation in some states, what changed last first. */
    List<LocalAct> findFirst200ByOwnershipOrganisationIdAndStatusInOrderByUpdatedAtDesc(
            UUID organisationId, Collection<Status> statuses);

    /** Those that shall replace one of these acts, or have. */
    List<LocalAct> findByReplacesIdIn(Collection<UUID> ids);

    /** Whether an organisation has another act of this number. */
    @Query("select count(*) > 0 from LocalAct where ownership.organisationId = :organisationId"
            + " and lower(adoption.number) = lower(:number) and id <> :besides")
    boolean isTaken(UUID organisationId, String number, UUID besides);

    /**
     * The act with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default LocalAct get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }
}
