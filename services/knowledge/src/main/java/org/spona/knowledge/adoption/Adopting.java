package org.spona.knowledge.adoption;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.spona.knowledge.practice.Practice;
import org.spona.knowledge.practice.Practice.Status;
import org.spona.knowledge.practice.PracticeReading;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageRequest;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisations say of the practices that they apply. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class Adopting {

    private static final Sort NEWEST = Sort.by("updatedAt").descending().and(Sort.by("id"));

    private final Adoptions adoptions;
    private final PracticeReading practices;
    private final Clock clock;

    Adopting(Adoptions adoptions, PracticeReading practices, Clock clock) {
        this.adoptions = adoptions;
        this.practices = practices;
        this.clock = clock;
    }

    /**
     * Says in the name of an organisation how it applies a practice. Saying it twice does it once.
     *
     * @throws Refusal {@code no-workplace} when the reader does not write for it, {@code adoption-own-practice},
     *     {@code adoption-not-published}
     */
    public Adoption tell(UUID practiceId, UUID organisationId, AdoptionInput input) {
        Practice practice = practices.get(practiceId);
        Membership writer = writerFor(organisationId).orElseThrow(() -> new Refusal(AdoptionError.NO_WORKPLACE));
        requireAdoptable(practice, organisationId);
        var visibility = Objects.requireNonNullElse(
                input.visibility(), practice.ownership().visibility());
        Adoption adoption = findWritten(practiceId, organisationId)
                .orElseGet(() -> new Adoption(
                        UUID.randomUUID(),
                        practiceId,
                        new Ownership(organisationId, writer.networkId(), visibility),
                        input,
                        clock.instant()));
        adoption.revise(input, visibility, clock.instant());
        return adoptions.save(adoption);
    }

    /** Takes an organisation's word back. Taking it back twice does it once. */
    public void remove(UUID practiceId, UUID organisationId) {
        practices.get(practiceId);
        if (writerFor(organisationId).isEmpty()) {
            throw new Refusal(AdoptionError.NO_WORKPLACE);
        }
        findWritten(practiceId, organisationId).ifPresent(adoption -> {
            adoption.remove();
            adoptions.delete(adoption);
        });
    }

    /** What the reader may see of who applies a practice, the newest word first. */
    @Transactional(readOnly = true)
    public Page<Adoption> list(UUID practiceId, PageRequest page) {
        practices.get(practiceId);
        return adoptions.findByPracticeId(practiceId, page.sortedBy(NEWEST));
    }

    /** What an organisation says of a practice, if the reader may see it. */
    @Transactional(readOnly = true)
    public Optional<Adoption> find(UUID practiceId, UUID organisationId) {
        return adoptions.findByPracticeIdAndOwnershipOrganisationId(practiceId, organisationId);
    }

    /** The membership in which the reader can say that her organisation applies a practice; empty when she cannot. */
    public Optional<Membership> adopter(Practice practice) {
        return Readers.get()
                .workplace()
                .filter(workplace -> workplace.role().writes())
                .filter(workplace -> adoptable(practice, workplace.organisationId()));
    }

    /** What was said in one network is changed by those who write for the organisation there. */
    private Optional<Adoption> findWritten(UUID practiceId, UUID organisationId) {
        Optional<Adoption> said = adoptions.findByPracticeIdAndOwnershipOrganisationId(practiceId, organisationId);
        if (said.isPresent() && !Readers.get().actsFor(said.get().ownership(), Role::writes)) {
            throw new Refusal(AdoptionError.NO_WORKPLACE);
        }
        return said;
    }

    private static void requireAdoptable(Practice practice, UUID organisationId) {
        if (practice.status() != Status.PUBLISHED) {
            throw new Refusal(AdoptionError.NOT_PUBLISHED);
        }
        if (!adoptable(practice, organisationId)) {
            throw new Refusal(AdoptionError.OWN_PRACTICE);
        }
    }

    private static boolean adoptable(Practice practice, UUID organisationId) {
        return practice.status() == Status.PUBLISHED
                && !practice.ownership().organisationId().equals(organisationId);
    }

    /** A membership in which the reader writes for the organisation, her workplace before others. */
    private static Optional<Membership> writerFor(UUID organisationId) {
        return Readers.get()
                .byPreference()
                .filter(membership -> membership.role().writes()
                        && membership.organisationId().equals(organisationId))
                .findFirst();
    }
}
