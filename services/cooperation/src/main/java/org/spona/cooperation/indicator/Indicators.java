package org.spona.cooperation.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.data.repository.Repository;

/** The indicators that the current reader may see; the database leaves out all others. */
interface Indicators extends Repository<Indicator, UUID> {

    /** Written at once, so that it shows whether its id was free. */
    Indicator saveAndFlush(Indicator indicator);

    void delete(Indicator indicator);

    Optional<Indicator> findById(UUID id);

    List<Indicator> findByIdIn(Collection<UUID> ids);

    /**
     * The indicator with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default Indicator get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }
}
