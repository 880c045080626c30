package org.spona.search.synonym;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The entries that the current reader may see; the database leaves out all others. */
public interface Synonyms extends Repository<Synonym, UUID> {

    Synonym save(Synonym synonym);

    /** Written at once, so that it shows whether its id was free. */
    Synonym saveAndFlush(Synonym synonym);

    Optional<Synonym> findById(UUID id);

    /** All of them, whether in force or not. */
    List<Synonym> findAll();

    /**
     * The entry with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default Synonym get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }

    /** A number that is another after every change. */
    @Transactional(readOnly = true)
    @Query("select count(*) + coalesce(sum(version), 0) * 1000000 from Synonym")
    long state();
}
