package org.spona.members.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.BodyState;
import org.spona.platform.directory.MandateKind;

/** A person speaks for the institution that holds a seat, as delegate or deputy, from one instant until another. */
@Entity
@Table(name = "seat_mandate")
public class Mandate {

    /**
     * What an institution or a body says of who speaks for a seat.
     *
     * @param personId who it is
     * @param name how she is called
     * @param act that names her; may be empty
     * @param namer who says so
     * @param until the first instant at which it no longer holds; null while open
     */
    record Naming(
            UUID id,
            UUID personId,
            String name,
            MandateKind kind,
            String act,
            Namer namer,
            Instant from,
            @Nullable Instant until) {}

    /**
     * Who says who speaks for a seat.
     *
     * @param personId who says so with an account; null when the institution does by its link
     * @param forInstitution whether it is the institution's own word
     */
    record Namer(@Nullable UUID personId, boolean forInstitution) {

        /** The institution, by the link that it was sent. */
        static final Namer BY_LINK = new Namer(null, true);

        /** Somebody who runs the body. */
        static Namer running(UUID personId) {
            return new Namer(personId, false);
        }

        /** Somebody who administers the institution. */
        static Namer administering(UUID personId) {
            return new Namer(personId, true);
        }

        boolean isHerself(UUID person) {
            return person.equals(personId);
        }
    }

    @Id
    private UUID id;

    private UUID bodyId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "seat_id")
    private Seat seat;

    private UUID personId;
    private String name;

    @Enumerated(EnumType.STRING)
    private MandateKind kind;

    @Column(name = "rank")
    private int rank;

    private boolean keeps;
    private String act;
    private @Nullable UUID namedBy;
    private boolean byInstitution;
    private Instant validFrom;
    private @Nullable Instant validUntil;
    private String endReason;

    @Version
    private @Nullable Long version;

    Mandate(Seat seat, Naming naming, int rank) {
        this.id = naming.id();
        this.bodyId = seat.body().getId();
        this.seat = seat;
        this.personId = naming.personId();
        this.name = naming.name();
        this.kind = naming.kind();
        this.rank = rank;
        this.keeps = seat.content().role().keeps();
        this.act = naming.act();
        this.namedBy = naming.namer().personId();
        this.byInstitution = naming.namer().forInstitution();
        this.validFrom = naming.from();
        this.validUntil = naming.until();
        this.endReason = "";
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Mandate() {}

    /** The seat is another from now on. */
    void seatChanged() {
        keeps = seat.content().role().keeps();
    }

    /** It ends at an instant; one that ends before stays as it is. */
    void end(String reason, Instant at) {
        if (validUntil == null || at.isBefore(validUntil)) {
            validUntil = at.isBefore(validFrom) ? validFrom : at;
            endReason = reason;
        }
    }

    /** Whether it ends before it has begun. */
    boolean isNever() {
        return validFrom.equals(validUntil);
    }

    boolean isHeldAt(Instant at) {
        return !at.isBefore(validFrom) && isOpenAfter(at);
    }

    boolean isOpenAfter(Instant at) {
        return validUntil == null || at.isBefore(validUntil);
    }

    /** Whether it is held at any time at which another would be. */
    boolean isHeldWithin(Naming other) {
        return isOpenAfter(other.from()) && (other.until() == null || validFrom.isBefore(other.until()));
    }

    BodyState.Mandate state() {
        return new BodyState.Mandate(id, seat.id(), personId, name, kind, rank, keeps, validFrom, validUntil);
    }

    public UUID id() {
        return id;
    }

    public UUID bodyId() {
        return bodyId;
    }

    public UUID seatId() {
        return seat.id();
    }

    public UUID personId() {
        return personId;
    }

    /** How the act or the institution calls her. */
    public String name() {
        return name;
    }

    public MandateKind kind() {
        return kind;
    }

    /** The first deputy has 1; 0 for a delegate. */
    public int rank() {
        return rank;
    }

    public String act() {
        return act;
    }

    /** Who named her with an account; empty when the institution did, by its link. */
    public Optional<UUID> namedBy() {
        return Optional.ofNullable(namedBy);
    }

    /** Whether the institution itself said so, by its link or by who administers it. */
    public boolean namedByInstitution() {
        return byInstitution;
    }

    public Instant validFrom() {
        return validFrom;
    }

    /** The first instant at which it no longer holds; empty while open. */
    public Optional<Instant> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    /** Why it ended; may be empty. */
    public String endReason() {
        return endReason;
    }
}
