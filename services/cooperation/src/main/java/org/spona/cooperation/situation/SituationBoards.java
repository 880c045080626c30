package org.spona.cooperation.situation;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** The situation boards that the current reader may see; the database leaves out all others. */
interface SituationBoards extends Repository<SituationBoard, UUID> {

    /** Written at once, so that it shows whether its id was free. */
    SituationBoard saveAndFlush(SituationBoard board);

    Optional<SituationBoard> findByIdAndDiscardedFalse(UUID id);

    Page<SituationBoard> findByDiscardedFalse(Pageable page);

    /**
     * The board with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default SituationBoard get(UUID id) {
        return findByIdAndDiscardedFalse(id).orElseThrow(Refusal::notFound);
    }
}
