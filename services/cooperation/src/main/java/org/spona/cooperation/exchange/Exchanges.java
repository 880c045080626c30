package org.spona.cooperation.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.data.repository.Repository;

/** The exchanges that the current reader may see; the database leaves out all others. */
interface Exchanges extends Repository<Exchange, UUID> {

    /** Written at once, so that its answers find it, or it shows whether its id was free. */
    Exchange saveAndFlush(Exchange exchange);

    void delete(Exchange exchange);

    Optional<Exchange> findById(UUID id);

    List<Exchange> findByIdIn(Collection<UUID> ids);

    /**
     * The exchange with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default Exchange get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }
}
