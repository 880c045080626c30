package org.spona.meetings.excerpt;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Excerpts that were sent, of the decisions that the current reader keeps. */
interface SentExcerpts extends Repository<SentExcerpt, UUID> {

    SentExcerpt saveAndFlush(SentExcerpt excerpt);

    Optional<SentExcerpt> findById(UUID id);

    /** Those of a decision, the newest first. */
    List<SentExcerpt> findFirst200ByDecisionIdOrderBySentAtDesc(UUID decisionId);
}
