package org.spona.knowledge.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who answers about practices, as far as the reader may know. */
@Service
@Transactional
public class PracticeContacts {

    private final Practices practices;
    private final PracticeContactTable table;
    private final Clock clock;

    PracticeContacts(Practices practices, PracticeContactTable table, Clock clock) {
        this.practices = practices;
        this.table = table;
        this.clock = clock;
    }

    /** The contact of a practice; empty when there is none that the reader may see. */
    @Transactional(readOnly = true)
    public Optional<PracticeContact> find(UUID practiceId) {
        return table.find(practiceId);
    }

    /** The contact of a practice, whoever sees it: for the service, also while it works for a reader, who does not get to see it by this way. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public Optional<PracticeContact> findForService(UUID practiceId) {
        return table.find(practiceId);
    }

    /**
     * Says who answers about a practice; an empty contact removes it.
     *
     * @throws Refusal {@code not-found} for a practice that the reader may not see, {@code no-workplace} when she does not write for its
     *     organisation
     */
    public void save(UUID practiceId, PracticeContact contact) {
        Instant now = clock.instant();
        Practice practice = practices.get(practiceId);
        PracticeStep.CONTACT.require(Readers.get(), practice, now);
        practice.contactChanged(now);
        practices.save(practice);
        table.put(practiceId, contact);
    }
}
