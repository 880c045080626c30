package org.spona.members.body;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.OwnedAggregate;
import org.spona.platform.directory.BodyState;
import org.spona.platform.directory.BodyStatus;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.Recorded;
import org.spona.platform.history.RecordedState;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;

/**
 * A working body: a team, a working group, a forum. It is made of institutions that hold seats and send delegates and deputies. Who may
 * do what with it and when is said by {@link BodyStep}.
 */
@Entity
public class Body extends OwnedAggregate<Body> implements Recorded {

    /** What bodies are called among all that can be found. */
    public static final String KIND = "body";

    /** It is otherwise than others were told. */
    public record Changed(Body body) {}

    @Enumerated(EnumType.STRING)
    private BodyStatus status;

    @Embedded
    private BodyContent content;

    @Embedded
    private Composition composition = new Composition();

    private UUID foundedBy;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;
    private String endReason;

    Body(UUID id, Reader founder, Ownership ownership, BodyContent content, Instant now) {
        super(id, ownership, now);
        this.foundedBy = founder.personId();
        this.status = BodyStatus.DRAFT;
        this.content = content;
        this.endReason = "";
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Body() {}

    /**
     * It is so from now on.
     *
     * @param arranged the seats in their order, by id; those that are missing are no longer there, and their mandates end
     */
    void revise(BodyContent newContent, Visibility newVisibility, Map<UUID, SeatContent> arranged, Instant now) {
        BodyStep.EDIT.requirePossible(this, now);
        content = newContent;
        arrange(arranged, now);
        if (status == BodyStatus.ACTIVE) {
            FoundingPolicy.check(this);
        }
        changed(ownership().sharedWith(newVisibility), now);
        tellIfKnown();
    }

    /** The seats of a new draft, or those that are there from now on. */
    void arrange(Map<UUID, SeatContent> arranged, Instant now) {
        composition.arrange(this, arranged, status == BodyStatus.DRAFT, now);
    }

    /**
     * Seats come to those that are there.
     *
     * @param begins whether a draft begins to work with them
     */
    void enlarge(Map<UUID, SeatContent> added, boolean begins, Instant now) {
        BodyStep.EDIT.requirePossible(this, now);
        Map<UUID, SeatContent> all = new LinkedHashMap<>();
        seats().forEach(seat -> all.put(seat.id(), seat.content()));
        all.putAll(added);
        arrange(all, now);
        if (begins) {
            found(now);
        }
        changed(now);
        tellIfKnown();
    }

    /** It works from now on, and those see it whom its visibility names. */
    void found(Instant now) {
        BodyStep.FOUND.requirePossible(this, now);
        FoundingPolicy.check(this);
        status = BodyStatus.ACTIVE;
        startedAt = now;
        changed(now);
        tell(new Changed(this));
    }

    /**
     * It works no more: its mandates end, and what was shared with it is read by nobody through it.
     *
     * @param reason in words
     */
    void end(String reason, Instant now) {
        BodyStep.END.requirePossible(this, now);
        status = BodyStatus.ENDED;
        endReason = reason;
        endedAt = now;
        composition.endMandates(reason, now);
        changed(now);
        tell(new Changed(this));
    }

    /** Somebody speaks for the institution of a seat, see {@link Seat#name}. */
    void name(UUID seatId, Mandate.Naming naming, Instant now) {
        BodyStep.NAME.requirePossible(this, now);
        seat(seatId).name(naming, now);
        changed(now);
        tell(new Changed(this));
    }

    /** A mandate ends now, or at the end that is given. */
    void endMandate(UUID mandateId, String reason, Instant at, Instant now) {
        BodyStep.NAME.requirePossible(this, now);
        Mandate mandate = mandate(mandateId);
        seat(mandate.seatId()).endMandate(mandate, reason, at);
        changed(now);
        tell(new Changed(this));
    }

    /** Seats of an institution that has turned out to be another are that one's, those that are no longer there too. */
    void takeOver(UUID from, UUID into, Instant now) {
        composition.takeOver(from, into);
        changed(now);
        tellIfKnown();
    }

    private void tellIfKnown() {
        if (status != BodyStatus.DRAFT) {
            tell(new Changed(this));
        }
    }

    /** How it is called and where its page is. */
    public Thing thing() {
        return new Thing(getId(), KIND, content.name(), content.language(), "/bodies/" + getId());
    }

    @Override
    public RecordedState recorded() {
        return BodyHistory.stateOf(this);
    }

    /** What other services know of it, at an instant. */
    BodyState state(Instant now) {
        return new BodyState(
                getId(),
                ownership().organisationId(),
                ownership().networkId(),
                ownership().visibility(),
                status,
                content.name(),
                content.language(),
                content.rule(),
                content.numberedTasks(),
                seats().stream().map(Seat::state).toList(),
                composition
                        .mandates()
                        .filter(mandate -> mandate.isOpenAfter(now))
                        .map(Mandate::state)
                        .toList(),
                revision());
    }

    public BodyStatus status() {
        return status;
    }

    public BodyContent content() {
        return content;
    }

    /** The seats that are there now, in their order. */
    public List<Seat> seats() {
        return composition.there();
    }

    /** The ids of all seats that it has or had. */
    List<UUID> seatIds() {
        return composition.ids();
    }

    /** The seats that were there at an instant, in their order. */
    public List<Seat> seatsAt(Instant at) {
        return composition.at(at);
    }

    /**
     * A seat that is there.
     *
     * @throws Refusal {@code not-found}
     */
    public Seat seat(UUID id) {
        return composition.find(id).filter(Seat::isThere).orElseThrow(Refusal::notFound);
    }

    /**
     * A mandate of one of its seats.
     *
     * @throws Refusal {@code not-found}
     */
    public Mandate mandate(UUID id) {
        return composition.findMandate(id).orElseThrow(Refusal::notFound);
    }

    boolean hasMandate(UUID id) {
        return composition.findMandate(id).isPresent();
    }

    public UUID foundedBy() {
        return foundedBy;
    }

    /** Since when it works. */
    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Why it works no more; empty while it does. */
    public String endReason() {
        return endReason;
    }
}
