package org.spona.meetings.opinion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Comments on draft acts, of the opinions that the current reader may see. */
interface OpinionComments extends Repository<OpinionComment, UUID> {

    OpinionComment saveAndFlush(OpinionComment comment);

    Optional<OpinionComment> findById(UUID id);

    List<OpinionComment> findByOpinionIdOrderByMadeAt(UUID opinionId);

    long countByOpinionIdAndBodySeatId(UUID opinionId, UUID bodySeatId);
}
