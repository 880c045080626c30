package org.spona.regulations.application;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.regulations.update.Obligation;
import org.spona.regulations.update.ObligationAddressees;
import org.spona.regulations.update.Update;
import org.spona.regulations.update.UpdateReading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where officers say how far their organisation is, and who may see it reads it. */
@Service
@Transactional
public class Applying {

    private final Applications applications;
    private final UpdateReading updates;
    private final ObligationAddressees addressees;
    private final NamedActs acts;
    private final Clock clock;

    Applying(
            Applications applications,
            UpdateReading updates,
            ObligationAddressees addressees,
            NamedActs acts,
            Clock clock) {
        this.applications = applications;
        this.updates = updates;
        this.addressees = addressees;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Says how far an organisation is with an obligation. Repeating it does nothing more.
     *
     * @throws InvalidInput when it names an act that is none of the organisation's, when it is applied without evidence or a word why there is none, or not its business without a reason
     * @throws Refusal {@code application-not-yours} when the reader does not write for the organisation,
     *     {@code application-not-addressed} when others are asked, {@code stale} when somebody else has changed it since the
     *     version that she saw
     */
    public Application save(UUID obligationId, ApplicationInput input) {
        Obligation obligation = updates.getObligation(obligationId);
        Reader reader = Readers.get();
        UUID organisationId = organisationOf(reader, obligation, input);
        requireAsked(obligation, organisationId);
        Optional<Application> known =
                applications.findByObligationIdAndOwnershipOrganisationId(obligationId, organisationId);
        if (input.seenVersion()
                .filter(seen -> !seen.equals(known.map(Application::version).orElse(-1L)))
                .isPresent()) {
            throw new Refusal(CommonError.STALE);
        }
        var now = clock.instant();
        Evidence said = acts.known(input.evidence(), organisationId);
        Application application = known.map(found -> {
                    found.say(said, reader.personId(), now);
                    return found;
                })
                .orElseGet(() -> new Application(obligation, organisationId, said, reader.personId(), now));
        return applications.save(application);
    }

    /** What an organisation says of an obligation, as far as the reader may see it. */
    @Transactional(readOnly = true)
    public Optional<Application> find(UUID obligationId, UUID organisationId) {
        return applications.findByObligationIdAndOwnershipOrganisationId(obligationId, organisationId);
    }

    /** What the reader may see of what is said of some obligations. */
    @Transactional(readOnly = true)
    public List<Application> list(Collection<UUID> obligationIds) {
        return obligationIds.isEmpty() ? List.of() : applications.findByObligationIdIn(obligationIds);
    }

    /** What the reader may see of what an organisation says of some obligations. */
    @Transactional(readOnly = true)
    public List<Application> listOf(UUID organisationId, Collection<UUID> obligationIds) {
        return obligationIds.isEmpty()
                ? List.of()
                : applications.findByObligationIdInAndOwnershipOrganisationId(obligationIds, organisationId);
    }

    /** What a form of the reader begins with; empty when she has nothing to say here. */
    @Transactional(readOnly = true)
    public Optional<ApplicationInput> begin(Obligation obligation) {
        return writers(Readers.get(), obligation)
                .findFirst()
                .filter(membership -> asks(obligation, membership.organisationId()))
                .map(membership -> find(obligation.id(), membership.organisationId())
                        .map(ApplicationInput::of)
                        .orElseGet(() -> ApplicationInput.blank(membership.organisationId())));
    }

    private static UUID organisationOf(Reader reader, Obligation obligation, ApplicationInput input) {
        UUID given = input.organisationId();
        return writers(reader, obligation)
                .map(Membership::organisationId)
                .filter(organisation -> given == null || given.equals(organisation))
                .findFirst()
                .orElseThrow(() -> new Refusal(ApplicationError.NOT_YOURS));
    }

    /** The memberships in which she can answer, her workplace before others. */
    private static Stream<Membership> writers(Reader reader, Obligation obligation) {
        return reader.byPreference()
                .filter(membership ->
                        membership.role().writes() && membership.networkId().equals(obligation.networkId()));
    }

    private void requireAsked(Obligation obligation, UUID organisationId) {
        if (obligation.update().status() != Update.Status.PUBLISHED) {
            throw new Refusal(ApplicationError.NOT_ASKED);
        }
        if (!asks(obligation, organisationId)) {
            throw new Refusal(ApplicationError.NOT_ADDRESSED);
        }
    }

    private boolean asks(Obligation obligation, UUID organisationId) {
        return obligation.update().status() == Update.Status.PUBLISHED
                && addressees.include(obligation.id(), organisationId);
    }
}
