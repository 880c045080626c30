package org.spona.members.body;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.members.link.InstitutionLinkError;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How institutions name and end those who speak for their seats: by the link of a mail, or who administers an institution when she has signed
 * in. Neither has to be able to read the body, so the service does it, for this one seat.
 */
@Service
public class SeatNaming {

    /** In so many bodies an institution finds its seats on one page. */
    private static final Pageable MOST_BODIES = PageRequest.of(0, 100);

    private final Bodies bodies;
    private final MandateNaming naming;
    private final SeatLinks links;
    private final Directory directory;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SeatNaming(
            Bodies bodies,
            MandateNaming naming,
            SeatLinks links,
            Directory directory,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.bodies = bodies;
        this.naming = naming;
        this.links = links;
        this.directory = directory;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * The seat to which a link leads.
     *
     * @throws Refusal {@code not-found} for a link that no mail has, {@code institution-link-ended} when it no longer holds
     */
    public InstitutionSeat getByLink(String secret) {
        return asService(() -> opened(secret));
    }

    /**
     * Names somebody by a link. Repeating it does nothing more.
     *
     * @param id of the mandate, chosen by the caller
     * @throws org.spona.platform.problem.InvalidInput at the fields to mend
     * @throws Refusal as {@link #getByLink}; {@code stale} when somebody else has named or ended a mandate since, {@code seat-changed-too-often}
     */
    public InstitutionSeat nameByLink(String secret, UUID id, MandateInput input) {
        return asService(() -> {
            InstitutionSeat own = openedToChange(secret);
            naming.name(own.body(), own.seat().id(), id, input, Mandate.Namer.BY_LINK);
            return opened(secret);
        });
    }

    /**
     * Ends a mandate of the seat by a link.
     *
     * @param until its last day; now when null
     * @throws Refusal as {@link #nameByLink}; {@code not-found} for a mandate of another seat
     */
    public InstitutionSeat endByLink(String secret, UUID id, String reason, @Nullable LocalDate until) {
        return asService(() -> {
            naming.end(withMandate(openedToChange(secret), id).body(), id, reason, until);
            return opened(secret);
        });
    }

    /**
     * The seats of an institution in bodies at work, by the names of the bodies.
     *
     * @throws Refusal {@code not-found} when the reader does not administer it
     */
    public List<InstitutionSeat> list(UUID organisationId) {
        requireAdministrator(organisationId);
        return asService(() -> {
            List<Body> sittingIn =
                    bodies.findByInstitution(organisationId, MOST_BODIES).getContent();
            var founders = directory.organisations(sittingIn.stream()
                    .map(body -> body.ownership().organisationId())
                    .collect(Collectors.toSet()));
            return sittingIn.stream()
                    .flatMap(body -> body.seats().stream()
                            .filter(seat -> organisationId.equals(seat.content().organisationId()))
                            .map(seat -> view(
                                    body, seat, founders.get(body.ownership().organisationId()), null)))
                    .toList();
        });
    }

    /**
     * A seat of an institution.
     *
     * @throws Refusal {@code not-found} when the reader does not administer the institution, or it has no such seat in a body at work
     */
    public InstitutionSeat get(UUID organisationId, UUID seatId) {
        requireAdministrator(organisationId);
        return asService(() -> own(organisationId, seatId));
    }

    /**
     * Names somebody for a seat of an institution. Repeating it does nothing more.
     *
     * @param id of the mandate, chosen by the caller
     * @throws org.spona.platform.problem.InvalidInput at the fields to mend
     * @throws Refusal as {@link #get}; {@code stale} when somebody else has named or ended a mandate since
     */
    public InstitutionSeat name(UUID organisationId, UUID seatId, UUID id, MandateInput input) {
        requireAdministrator(organisationId);
        UUID administrator = Readers.get().personId();
        return asService(() -> {
            Body body = own(organisationId, seatId).body();
            naming.name(body, seatId, id, input, Mandate.Namer.administering(administrator));
            return own(organisationId, seatId);
        });
    }

    /**
     * Ends a mandate of a seat of an institution.
     *
     * @param until its last day; now when null
     * @throws Refusal as {@link #get}; {@code not-found} for a mandate of another seat
     */
    public InstitutionSeat end(UUID organisationId, UUID seatId, UUID id, String reason, @Nullable LocalDate until) {
        requireAdministrator(organisationId);
        return asService(() -> {
            naming.end(withMandate(own(organisationId, seatId), id).body(), id, reason, until);
            return own(organisationId, seatId);
        });
    }

    /** Whether the reader names people for the seats of an institution. */
    public boolean isFor(UUID organisationId) {
        return Readers.get().administers(organisationId);
    }

    private void requireAdministrator(UUID organisationId) {
        if (!isFor(organisationId)) {
            throw Refusal.notFound();
        }
    }

    private <T> T asService(Supplier<T> work) {
        return Readers.callAsService(() -> transaction.execute(_ -> work.get()));
    }

    private InstitutionSeat openedToChange(String secret) {
        InstitutionSeat own = opened(secret);
        links.countChange(secret, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return own;
    }

    private InstitutionSeat opened(String secret) {
        var link = links.find(secret).orElseThrow(Refusal::notFound);
        return bodies.findBySeat(link.opened())
                .filter(_ -> link.holdsAt(clock.instant()))
                .map(body -> view(body, body.seat(link.opened()), link.validUntil()))
                .orElseThrow(() -> new Refusal(InstitutionLinkError.ENDED));
    }

    private InstitutionSeat own(UUID organisationId, UUID seatId) {
        return bodies.findBySeat(seatId)
                .flatMap(body -> body.seats().stream()
                        .filter(seat -> seat.id().equals(seatId)
                                && organisationId.equals(seat.content().organisationId()))
                        .findFirst()
                        .map(seat -> view(body, seat, null)))
                .orElseThrow(Refusal::notFound);
    }

    private static InstitutionSeat withMandate(InstitutionSeat own, UUID mandateId) {
        if (own.mandates().stream().noneMatch(mandate -> mandate.id().equals(mandateId))) {
            throw Refusal.notFound();
        }
        return own;
    }

    private InstitutionSeat view(Body body, Seat seat, @Nullable Instant linkUntil) {
        return view(
                body,
                seat,
                directory.findOrganisation(body.ownership().organisationId()).orElse(null),
                linkUntil);
    }

    private InstitutionSeat view(Body body, Seat seat, @Nullable Organisation founder, @Nullable Instant linkUntil) {
        return new InstitutionSeat(body, seat, founder, seat.openAfter(clock.instant()), linkUntil);
    }
}
