package org.spona.regulations.question;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The questions that the current reader may see: her organisation's, and those of the networks whose staff she is. */
interface Questions extends Repository<Question, UUID> {

    Question save(Question question);

    /** Written at once, so that it shows whether its id was free. */
    Question saveAndFlush(Question question);

    Optional<Question> findById(UUID id);

    List<Question> findByIdIn(Collection<UUID> ids);

    List<Question> findByAnswerId(UUID answerId);

    /** How many of an organisation wait for the staff of a network. */
    @Query("select count(*) from RegulationQuestion where ownership.organisationId = :organisationId"
            + " and ownership.networkId = :networkId and status in ('ASKED', 'TAKEN')")
    long countOpen(UUID organisationId, UUID networkId);

    /**
     * The question with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default Question get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }
}
