package org.spona.regulations.campaign;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The campaigns of which the current reader may see anything; the database leaves out all others. */
interface Campaigns extends Repository<Campaign, UUID> {

    Campaign save(Campaign campaign);

    /** Written at once, so that it shows whether its id was free, and what follows it can name it. */
    Campaign saveAndFlush(Campaign campaign);

    void delete(Campaign campaign);

    Optional<Campaign> findById(UUID id);

    /**
     * The campaign with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default Campaign get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }

    /** Those that have begun, and of some networks the drafts too: what runs first, then by its closing day. */
    @Query("""
            from Campaign c where c.status <> 'DRAFT' or c.ownership.networkId in :networks
            order by case c.status when 'RUNNING' then 0 when 'DRAFT' then 1 else 2 end, c.content.closesOn nulls last, c.updatedAt desc, c.id""")
    Page<Campaign> findIn(Collection<UUID> networks, Pageable page);
}
