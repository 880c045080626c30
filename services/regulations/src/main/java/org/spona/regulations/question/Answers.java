package org.spona.regulations.question;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The answers that the current reader may see; the database leaves out all others. */
interface Answers extends Repository<Answer, UUID> {

    Answer save(Answer answer);

    /** Written at once, so that it shows whether its id was free. */
    Answer saveAndFlush(Answer answer);

    void delete(Answer answer);

    Optional<Answer> findById(UUID id);

    List<Answer> findByIdIn(Collection<UUID> ids);

    /**
     * The answer with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default Answer get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }

    /** What is being written in some networks, last changed first. */
    @Query(
            "from RegulationAnswer where status = 'DRAFT' and ownership.networkId in :networks order by updatedAt desc, id")
    Page<Answer> findDrafts(Collection<UUID> networks, Pageable page);

    /** What is to be reviewed in some networks, what has waited longest first. */
    @Query(
            "from RegulationAnswer where status = 'REVIEW_DUE' and ownership.networkId in :networks order by reviewDueAt, id")
    Page<Answer> findDue(Collection<UUID> networks, Pageable page);

    /** What holds, rests on an act, and is shared with some network: what another question about the act can be answered by. */
    @Query(
            value =
                    "select * from regulation_answer where status in ('PUBLISHED', 'CONFIRMED') and network_id = :networkId"
                            + " and visibility <> 'PRIVATE'"
                            + " and basis @> jsonb_build_array(jsonb_build_object('regulationId', cast(:regulationId as text)))"
                            + " order by published_at desc, id limit 50",
            nativeQuery = true)
    List<Answer> findFor(UUID networkId, UUID regulationId);
}
