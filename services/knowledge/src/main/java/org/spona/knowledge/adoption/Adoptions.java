package org.spona.knowledge.adoption;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** The adoptions that the current reader may see; the database leaves out all others. */
interface Adoptions extends Repository<Adoption, UUID> {

    Adoption save(Adoption adoption);

    void delete(Adoption adoption);

    /** What an organisation says of a practice. */
    Optional<Adoption> findByPracticeIdAndOwnershipOrganisationId(UUID practiceId, UUID organisationId);

    /** What all organisations say of a practice. */
    Page<Adoption> findByPracticeId(UUID practiceId, Pageable page);
}
