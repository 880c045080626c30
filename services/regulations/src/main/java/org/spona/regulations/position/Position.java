package org.spona.regulations.position;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.OwnedAggregate;
import org.spona.platform.findable.OwnedThing;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.Recorded;
import org.spona.platform.history.RecordedState;
import org.spona.platform.listing.SearchedWords;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;

/**
 * What organisations of a network tell a ministry or province together. Its signatures and the answers to its points are parts that their
 * organisations own. Its text is open while it is a draft; what was opened for signatures stays as it is.
 */
@Entity(name = "RegulationPosition")
@Table(name = "regulation_position")
public class Position extends OwnedAggregate<Position> implements OwnedThing, Recorded {

    /** What joint positions are called among all that can be found. */
    public static final String KIND = "position";

    /** How far a joint position has come. */
    public enum Status {
        DRAFT,
        /** Organisations are asked to sign. */
        COLLECTING,
        SENT,
        /** The addressee has answered some point. */
        ANSWERED,
        /** What came of it is known. */
        FOLLOWED,
        CLOSED
    }

    /** What happened to a joint position that others may know of. */
    public sealed interface Event {
        Position position();

        /** Organisations are asked to sign. */
        record Opened(Position position) implements Event {}

        /** It is a draft again. */
        record Recalled(Position position) implements Event {}

        /** An organisation has signed or declined. */
        record Signed(Position position) implements Event {}

        /** The addressee can read and answer it. */
        record Sent(Position position) implements Event {}

        /** The addressee has answered a point. */
        record Answered(Position position) implements Event {}

        /** It is followed to its end. */
        record Ended(Position position) implements Event {}
    }

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private PositionContent content;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] readerOrganisations = {};

    private @Nullable UUID groupId;
    private String folded;
    private UUID authorId;
    private @Nullable Instant openedAt;
    private @Nullable Instant sentAt;
    private @Nullable Instant answeredAt;
    private String outcome;
    private String outcomeAddress;
    private @Nullable Instant closedAt;

    Position(
            UUID id, Reader author, Ownership ownership, PositionContent content, @Nullable UUID groupId, Instant now) {
        super(id, ownership, now);
        this.authorId = author.personId();
        this.status = Status.DRAFT;
        this.content = content.kept();
        this.groupId = groupId;
        this.folded = SearchedWords.of(content.title());
        this.outcome = "";
        this.outcomeAddress = "";
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Position() {}

    /** Says it otherwise, as long as it is a draft. */
    void revise(PositionContent newContent, Visibility visibility, @Nullable UUID group, Instant now) {
        PositionStep.EDIT.requirePossible(this, now);
        content = newContent.kept();
        groupId = group;
        folded = SearchedWords.of(content.title());
        changed(ownership().sharedWith(visibility), now);
    }

    /** Asks organisations to sign. */
    void open(Instant now) {
        PositionStep.OPEN.requirePossible(this, now);
        openedAt = now;
        readerOrganisations = content.signatories().toArray(UUID[]::new);
        move(Status.COLLECTING, now);
        tell(new Event.Opened(this));
    }

    /** Makes it a draft again; what was signed is signed no more. */
    void recall(Instant now) {
        PositionStep.RECALL.requirePossible(this, now);
        openedAt = null;
        readerOrganisations = new UUID[0];
        move(Status.DRAFT, now);
        tell(new Event.Recalled(this));
    }

    /** Lets the addressee read and answer it, and those who have signed read on. */
    void send(Set<UUID> signed, Instant now) {
        PositionStep.SEND.requirePossible(this, now);
        sentAt = now;
        readerOrganisations = Stream.concat(signed.stream(), addressee().stream())
                .distinct()
                .sorted()
                .toArray(UUID[]::new);
        move(Status.SENT, now);
        tell(new Event.Sent(this));
    }

    /** The addressee has answered a point. */
    void answer(Instant now) {
        PositionStep.ANSWER.requirePossible(this, now);
        answeredAt = now;
        move(Status.ANSWERED, now);
        tell(new Event.Answered(this));
    }

    /** Says what came of it. */
    void follow(OutcomeInput input, Instant now) {
        PositionStep.FOLLOW.requirePossible(this, now);
        outcome = input.outcome();
        outcomeAddress = input.address();
        move(Status.FOLLOWED, now);
        tell(new Event.Ended(this));
    }

    /** Nothing more is to be done. */
    void close(Instant now) {
        PositionStep.CLOSE.requirePossible(this, now);
        closedAt = now;
        move(Status.CLOSED, now);
        tell(new Event.Ended(this));
    }

    private void move(Status next, Instant now) {
        status = next;
        changed(now);
    }

    @Override
    public Thing thing() {
        return new Thing(getId(), KIND, content.title(), content.language(), "/positions/" + getId());
    }

    @Override
    public RecordedState recorded() {
        return PositionHistory.stateOf(this);
    }

    public Status status() {
        return status;
    }

    public PositionContent content() {
        return content;
    }

    /** Whether it has gone to its addressee. */
    public boolean isSent() {
        return status != Status.DRAFT && status != Status.COLLECTING;
    }

    /** Who is asked to sign, or has signed, and to whom it was sent. */
    @Override
    public FurtherReaders readers() {
        return new FurtherReaders(Set.of(readerOrganisations), Set.of(), Set.of());
    }

    /** The title as it is searched. */
    String folded() {
        return folded;
    }

    /** To whom it goes. */
    public Optional<UUID> addressee() {
        return Optional.ofNullable(content.addresseeId());
    }

    /** The group of issues from which it comes; for staff alone. */
    public Optional<UUID> groupId() {
        return Optional.ofNullable(groupId);
    }

    public UUID authorId() {
        return authorId;
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** What came of it, in words; empty while nothing has. */
    public String outcome() {
        return outcome;
    }

    /** Where that can be read: the act or its version; may be empty. */
    public String outcomeAddress() {
        return outcomeAddress;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
