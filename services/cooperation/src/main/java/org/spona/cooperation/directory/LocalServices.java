package org.spona.cooperation.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.data.repository.Repository;

/** The services that the current reader may see; the database leaves out all others. */
interface LocalServices extends Repository<LocalService, UUID> {

    LocalService save(LocalService service);

    /** Written at once, so that it shows whether its id was free. */
    LocalService saveAndFlush(LocalService service);

    void delete(LocalService service);

    Optional<LocalService> findById(UUID id);

    List<LocalService> findByIdIn(Collection<UUID> ids);

    /**
     * The service with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default LocalService get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }
}
