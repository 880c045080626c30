package org.spona.members.body;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.BodyState;
import org.spona.platform.directory.MandateKind;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.Refusal;

/** A seat in a body. It is an institution's, whoever speaks for it; a person never holds one. */
@Entity
@Table(name = "body_seat")
public class Seat {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    private Body body;

    @Column(name = "place")
    private int place;

    @Embedded
    private SeatContent content;

    private Instant validFrom;
    private @Nullable Instant validUntil;

    @OneToMany(mappedBy = "seat", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @BatchSize(size = 200)
    private Set<Mandate> mandates = new HashSet<>();

    private long mandateRevision;

    @Version
    private @Nullable Long version;

    Seat(UUID id, Body body, int place, SeatContent content, Instant now) {
        this.id = id;
        this.body = body;
        this.place = place;
        this.content = content;
        this.validFrom = now;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Seat() {}

    void revise(int newPlace, SeatContent newContent) {
        place = newPlace;
        content = newContent;
        mandates.forEach(Mandate::seatChanged);
    }

    /** The institution has turned out to be another. */
    void takeOver(UUID from, UUID into) {
        if (from.equals(content.organisationId())) {
            content = content.of(into);
        }
    }

    /** It is no longer there. */
    void end(Instant now) {
        if (validUntil == null) {
            validUntil = now;
            endMandates("", now);
        }
    }

    void endMandates(String reason, Instant now) {
        mandateRevision++;
        mandates.stream().filter(mandate -> mandate.isOpenAfter(now)).forEach(mandate -> mandate.end(reason, now));
        mandates.removeIf(Mandate::isNever);
    }

    void endMandate(Mandate mandate, String reason, Instant at) {
        mandateRevision++;
        mandate.end(reason, at);
        mandates.removeIf(Mandate::isNever);
    }

    /**
     * Somebody speaks for the institution. A delegate follows the one before, whose mandate ends when hers begins; a deputy comes after
     * those who are there.
     */
    void name(Mandate.Naming naming, Instant now) {
        mandateRevision++;
        List<Mandate> meeting = mandates.stream()
                .filter(mandate -> mandate.kind() == naming.kind() && mandate.isHeldWithin(naming))
                .toList();
        if (naming.kind() == MandateKind.DELEGATE) {
            meeting.forEach(before -> endMandate(before, "", naming.from()));
        }
        int rank = naming.kind() == MandateKind.DELEGATE ? 0 : freeRank(meeting);
        mandates.add(new Mandate(this, naming, rank));
    }

    private static int freeRank(List<Mandate> deputies) {
        int rank = 1;
        while (isTaken(rank, deputies)) {
            rank++;
        }
        return rank;
    }

    private static boolean isTaken(int rank, List<Mandate> deputies) {
        return deputies.stream().anyMatch(deputy -> deputy.rank() == rank);
    }

    /**
     * Nobody answers what she has not seen.
     *
     * @param seen the revision of its mandates that was shown; null for whichever
     * @throws Refusal {@code stale}
     */
    void requireSeen(@Nullable Long seen) {
        if (seen != null && seen != mandateRevision) {
            throw new Refusal(CommonError.STALE);
        }
    }

    BodyState.Seat state() {
        return new BodyState.Seat(
                id, content.organisationId(), content.institution(), content.role(), content.voting(), place);
    }

    public UUID id() {
        return id;
    }

    Body body() {
        return body;
    }

    public SeatContent content() {
        return content;
    }

    int place() {
        return place;
    }

    boolean isThere() {
        return validUntil == null;
    }

    boolean wasThere(Instant at) {
        return !at.isBefore(validFrom) && (validUntil == null || at.isBefore(validUntil));
    }

    List<Mandate> mandates() {
        return List.copyOf(mandates);
    }

    /** Who speaks for it at an instant, the delegate first, then the deputies in their order. */
    public List<Mandate> heldAt(Instant at) {
        return mandates.stream()
                .filter(mandate -> mandate.isHeldAt(at))
                .sorted(Comparator.comparingInt(Mandate::rank))
                .toList();
    }

    /** Who speaks for it at an instant or will later, the delegate first, then the deputies in their order. */
    public List<Mandate> openAfter(Instant at) {
        return mandates.stream()
                .filter(mandate -> mandate.isOpenAfter(at))
                .sorted(Comparator.comparingInt(Mandate::rank).thenComparing(Mandate::validFrom))
                .toList();
    }

    /** Grows with each naming and each end of a mandate. */
    public long mandateRevision() {
        return mandateRevision;
    }

    /** Whether nobody speaks for it at an instant, no deputy either. */
    public boolean isVacantAt(Instant at) {
        return heldAt(at).isEmpty();
    }
}
