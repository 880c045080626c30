package org.spona.meetings.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.AgendaItem;
import org.spona.meetings.meeting.AgendaItem.CarriedFrom;
import org.spona.meetings.meeting.Conveners;
import org.spona.meetings.meeting.ItemKind;
import org.spona.platform.aggregate.Aggregate;
import org.spona.platform.findable.Thing;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;

/**
 * Something that is proposed for an agenda. Whoever convenes takes it, or refuses it with a reason; who proposed it is told. An item that
 * another body forwards is one too: then it says all that the receiving body gets to know of it.
 */
@Entity
public class ItemProposal extends Aggregate<ItemProposal> {

    /** What proposals are called among the things that have files. */
    public static final String KIND = "item-proposal";

    /** What became of a proposal. */
    public enum Status {
        PROPOSED,
        TAKEN,
        REFUSED
    }

    /** It was made, or is taken or refused. */
    public record Changed(ItemProposal proposal) {}

    /** It is taken or refused. */
    public record Decided(ItemProposal proposal) {}

    private UUID organisationId;
    private UUID networkId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "reader_bodies")
    private List<UUID> bodies;

    private @Nullable UUID meetingId;

    @Embedded
    private Proposer proposer;

    @Embedded
    private @Nullable ForwardedItem forwarded;

    @Embedded
    private ProposalContent content;

    @Enumerated(EnumType.STRING)
    private Status status;

    private Instant madeAt;
    private String reason = "";
    private @Nullable UUID takenMeetingId;
    private @Nullable UUID takenItemId;
    private boolean told;

    /**
     * It is made.
     *
     * @param to to whom
     * @param forwarded the item that is forwarded; null of what a member proposes
     */
    ItemProposal(
            UUID id,
            ProposalAddressee to,
            Proposer proposer,
            @Nullable ForwardedItem forwarded,
            ProposalContent content,
            Instant now) {
        super(id);
        this.organisationId = to.ownership().organisationId();
        this.networkId = to.ownership().networkId();
        this.bodies = to.bodies();
        this.meetingId = to.meetingId();
        this.proposer = proposer;
        this.forwarded = forwarded;
        this.content = content.in(forwarded == null ? to.language() : content.language());
        this.status = Status.PROPOSED;
        this.madeAt = now;
        registerEvent(new Changed(this));
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ItemProposal() {}

    /** The item that it becomes: spoken of by the institution that has proposed it, or marked with where it comes from. */
    AgendaItem asItem() {
        CarriedFrom from = forwarded == null
                ? null
                : new CarriedFrom(forwarded.meetingId(), forwarded.itemId(), forwarded.number());
        return new AgendaItem(
                null,
                "",
                content.title(),
                proposer.institution(),
                proposer.seatId(),
                null,
                ItemKind.DISCUSSION,
                false,
                false,
                null,
                from);
    }

    /** It stands on an agenda now. */
    void take(Reader by, UUID meeting, UUID item, Instant now) {
        ProposalStep.TAKE.require(by, this, now);
        status = Status.TAKEN;
        takenMeetingId = meeting;
        takenItemId = item;
        decided();
    }

    /** It does not come on an agenda. */
    void refuse(Reader by, RefusalInput why, Instant now) {
        ProposalStep.REFUSE.require(by, this, now);
        status = Status.REFUSED;
        reason = why.reason();
        decided();
    }

    private void decided() {
        registerEvent(new Changed(this));
        registerEvent(new Decided(this));
    }

    /** Whoever has proposed it is written to. */
    void told() {
        told = true;
    }

    /** Whether whoever has proposed it is written to what became of it. */
    public boolean isTold() {
        return told;
    }

    /** Whether a reader has made it. */
    boolean isMadeBy(Reader reader) {
        return reader.isKnown() && reader.personId().equals(proposer.proposedBy());
    }

    /** How it is called, and where it stands: on the page of its meeting, or on that of what is proposed to its body. */
    Thing thing() {
        String page = meetingId == null ? "/meetings/proposals/of-body/" + bodies.getFirst() : "/meetings/" + meetingId;
        return new Thing(getId(), KIND, content.title(), content.language(), page + "#proposal-" + getId());
    }

    /** Whether a reader decides on it: who convenes the meeting or runs the body to which it was made. */
    public boolean isDecidedBy(Reader reader) {
        return Conveners.include(reader, ownership(), bodies);
    }

    /**
     * Refuses to take it on another agenda than one to which it was made.
     *
     * @throws Refusal {@code not-found}
     */
    void requireFor(UUID meeting, List<UUID> meetingBodies) {
        if (meetingId == null ? bodies.stream().noneMatch(meetingBodies::contains) : !meetingId.equals(meeting)) {
            throw Refusal.notFound();
        }
    }

    /** Whose the meeting or the body is to which it was made. */
    Ownership ownership() {
        return new Ownership(organisationId, networkId, Visibility.PRIVATE);
    }

    /** The bodies to which it was made. */
    public List<UUID> bodies() {
        return List.copyOf(bodies);
    }

    /** The meeting to which it was made; empty of one for the next meeting of a body. */
    public Optional<UUID> meetingId() {
        return Optional.ofNullable(meetingId);
    }

    public Proposer proposer() {
        return proposer;
    }

    /** The item that another body forwards; empty of what a member proposes. */
    public Optional<ForwardedItem> forwarded() {
        return Optional.ofNullable(forwarded);
    }

    public ProposalContent content() {
        return content;
    }

    public Status status() {
        return status;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Why it is refused; empty while it is not. */
    public String reason() {
        return reason;
    }

    /** On the agenda of which meeting it is taken; empty while it is not. */
    public Optional<UUID> takenMeetingId() {
        return Optional.ofNullable(takenMeetingId);
    }

    /** The item that it has become; empty while it has not. */
    public Optional<UUID> takenItemId() {
        return Optional.ofNullable(takenItemId);
    }
}
