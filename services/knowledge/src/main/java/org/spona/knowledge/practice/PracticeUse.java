package org.spona.knowledge.practice;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over how much practices are used. Whoever counts it calls as the service. */
@Service
public class PracticeUse {

    private final Practices practices;

    PracticeUse(Practices practices) {
        this.practices = practices;
    }

    /**
     * Numbers as they are counted now; the same ones again change nothing.
     *
     * @param adoptions how many organisations apply the practice, of those that all its readers may know of
     * @param uses how many people say that it was of use to them
     */
    @Transactional
    public void count(UUID id, int adoptions, int uses) {
        practices.findById(id).ifPresent(practice -> {
            practice.count(adoptions, uses);
            practices.save(practice);
        });
    }
}
