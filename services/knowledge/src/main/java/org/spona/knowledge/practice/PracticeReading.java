package org.spona.knowledge.practice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Practices, as far as the reader sees them. */
@Service
@Transactional(readOnly = true)
public class PracticeReading {

    private final Practices practices;

    PracticeReading(Practices practices) {
        this.practices = practices;
    }

    /** The practice with this id, if the reader may see it. */
    public Optional<Practice> find(UUID id) {
        return practices.findById(id);
    }

    /**
     * The practice with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public Practice get(UUID id) {
        return practices.get(id);
    }

    /** Those of these practices that the reader may see. */
    public List<Practice> list(Collection<UUID> ids) {
        return practices.findByIdIn(ids);
    }
}
