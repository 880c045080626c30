package org.spona.meetings.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.OwnedAggregate;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.Recorded;
import org.spona.platform.history.RecordedState;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;

/**
 * A gathering that a coordinator convenes: a draft until it is sent, then changed as often as is needed, and cancelled if
 * it has to be. Each state that invitees are told of has a greater sequence than the one before. Who may do what and when is said by
 * {@link MeetingStep}.
 */
@Entity
@SecondaryTable(name = OnlineAccess.TABLE, pkJoinColumns = @PrimaryKeyJoinColumn(name = "meeting_id"))
@SecondaryTable(name = InternalAgenda.TABLE, pkJoinColumns = @PrimaryKeyJoinColumn(name = "meeting_id"))
public class Meeting extends OwnedAggregate<Meeting> implements Recorded {

    /** What meetings are called among all that can be found. */
    public static final String KIND = "meeting";

    /** How far a meeting has come. */
    public enum Status {
        DRAFT,
        SENT,
        /** It is going on. */
        RUNNING,
        /** It has taken place and was closed. */
        HELD,
        CANCELLED;

        /** Whether those who are invited were told of it, and it was not called off. */
        public boolean takesPlace() {
            return this == SENT || this == RUNNING || this == HELD;
        }
    }

    /** What happened to a meeting that others know of. */
    public sealed interface Event {
        Meeting meeting();

        /** Its invitations are sent. */
        record Sent(Meeting meeting) implements Event {}

        /** It is no longer as those who are invited were told. */
        record Changed(Meeting meeting) implements Event {}

        /** It has begun. */
        record Opened(Meeting meeting) implements Event {}

        /** It is over. */
        record Closed(Meeting meeting) implements Event {}

        /** It does not take place. */
        record Cancelled(Meeting meeting) implements Event {}
    }

    /** A draft is about to be deleted: nobody outside was told of it. */
    public record Discarded(UUID meetingId) {}

    @Enumerated(EnumType.STRING)
    private Status status;

    private UUID convenedBy;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "reader_bodies")
    private List<UUID> bodies;

    @Embedded
    private MeetingContent content;

    @Embedded
    private @Nullable InternalAgenda internal;

    @Embedded
    private @Nullable OnlineAccess online;

    @Embedded
    private @Nullable Occurrence occurrence;

    @Embedded
    private ToldStates told = new ToldStates();

    private @Nullable Instant sentAt;
    private @Nullable Instant cancelledAt;
    private String cancelReason = "";

    @Embedded
    private @Nullable MeetingRun run;

    @ElementCollection
    @CollectionTable(name = "agenda_item", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "id")
    private Set<UUID> itemIds = new HashSet<>();

    /**
     * A first draft.
     *
     * @param id chosen by whoever convenes, so that a repeated request makes no second one
     * @throws Refusal {@code meeting-not-coordinator}
     */
    Meeting(UUID id, Reader by, MeetingInput input, Instant now) {
        super(id, input.ownership(by), now);
        this.convenedBy = by.personId();
        this.bodies = input.bodyIds();
        this.status = Status.DRAFT;
        ToldMeeting draft = input.told(KnownItems.NONE);
        this.content = draft.content().withoutInternalItems();
        take(draft);
        MeetingStep.EDIT.require(by, this, now);
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Meeting() {}

    /**
     * Changes what it is; once it is sent, those who are invited are told of what has changed for them. Answers count as long as
     * time and place are the same.
     *
     * @throws Refusal {@code meeting-move-unconfirmed} when answers would lapse and she has not said that they may
     */
    void revise(Reader by, MeetingInput input, Instant now) {
        MeetingStep.EDIT.require(by, this, now);
        ToldMeeting revised = input.told(items());
        if (revised.equals(ToldMeeting.of(this))
                && ownership().visibility() == input.visibility()
                && (status != Status.DRAFT || bodies.equals(input.bodyIds()))) {
            return;
        }
        if (status == Status.SENT) {
            SendingPolicy.check(revised.content(), revised.online(), now);
            SendingPolicy.checkStaysKnown(content, revised.content());
            told.tell(new MeetingChange(ToldMeeting.of(this), revised), input.moveConfirmed());
            tell(new Event.Changed(this));
        }
        take(revised);
        bodies = status == Status.DRAFT ? input.bodyIds() : bodies;
        changed(ownership().sharedWith(input.visibility()), now);
    }

    /**
     * Says when it is, once that is certain; those who are invited are told, and asked again.
     *
     * @throws InvalidInput naming the fields to mend
     */
    void fixDay(Reader by, MeetingTimeInput input, Instant now) {
        MeetingStep.FIX_DAY.require(by, this, now);
        input.check(now);
        revise(by, MeetingInput.of(this).at(input.time()).confirmed(), now);
    }

    /**
     * It is one of a series.
     *
     * @param counted how far the calendar objects of the series have counted: one that comes to them later goes on from there
     */
    void becomes(Occurrence of, int counted, Reader by, Instant now) {
        MeetingStep.EDIT.require(by, this, now);
        occurrence = of;
        if (status == Status.DRAFT) {
            told.countOnFrom(counted);
        }
        changed(now);
    }

    private void take(ToldMeeting revised) {
        content = revised.content().withoutInternalItems();
        internal = InternalAgenda.rowOf(revised.content());
        itemIds.addAll(revised.content().itemIds());
        online = OnlineAccess.rowOf(revised.online());
    }

    /** What would be otherwise for those who are invited. */
    public MeetingChange changeTo(MeetingInput input) {
        return new MeetingChange(ToldMeeting.of(this), input.told(items()));
    }

    /** What is otherwise since those who are invited were told in a sequence. */
    public MeetingChange changeSince(int toldInSequence) {
        return told.since(toldInSequence, ToldMeeting.of(this));
    }

    /**
     * Refuses what nobody can be invited to yet.
     *
     * @throws InvalidInput naming every field that needs mending
     */
    void requireReady(Reader by, Instant now) {
        MeetingStep.SEND.require(by, this, now);
        SendingPolicy.check(content(), online(), now);
    }

    /** Sends its invitations. */
    void send(Reader by, Instant now) {
        requireReady(by, now);
        status = Status.SENT;
        sentAt = now;
        told.begin(ToldMeeting.of(this));
        changed(now);
        tell(new Event.Sent(this));
    }

    /**
     * It does not take place; those who were invited are told, and why.
     *
     * @throws InvalidInput without a reason
     */
    void cancel(Reader by, Cancellation cancellation, Instant now) {
        MeetingStep.CANCEL.require(by, this, now);
        cancelReason = cancellation.requireReason();
        status = Status.CANCELLED;
        told.end();
        cancelledAt = now;
        changed(now);
        tell(new Event.Cancelled(this));
    }

    /** Says that the draft is deleted, before it is. */
    void discard(Reader by, Instant now) {
        MeetingStep.DISCARD.require(by, this, now);
        registerEvent(new Discarded(getId()));
    }

    /**
     * It begins, under its number.
     *
     * @param number among the meetings that its organisation opens in the network in that year
     */
    void open(Reader by, int number, Instant now) {
        MeetingStep.OPEN.require(by, this, now);
        status = Status.RUNNING;
        run = MeetingRun.opened(number, content.time().yearOfStart(), now);
        changed(now);
        tell(new Event.Opened(this));
    }

    /** It ends. */
    void close(Reader by, Instant now) {
        MeetingStep.CLOSE.require(by, this, now);
        status = Status.HELD;
        run = run().orElseThrow().closed(now);
        changed(now);
        tell(new Event.Closed(this));
    }

    /**
     * Refuses an answer that is of no use any more.
     *
     * @throws Refusal {@code meeting-wrong-status} when it was cancelled, {@code meeting-begun}
     */
    public void requireAnswersOpen(Instant now) {
        if (!status.takesPlace()) {
            throw new Refusal(MeetingError.WRONG_STATUS);
        }
        if (!takesAnswers(now)) {
            throw new Refusal(MeetingError.BEGUN);
        }
    }

    /** Whether answers are still of use: it was sent, takes place and has not begun. */
    public boolean takesAnswers(Instant now) {
        return status == Status.SENT && !content.time().begun(now);
    }

    /** Whether a reader is one of those who convene it: coordinators of its organisation, and who runs a body that meets. */
    public boolean isConvenedBy(Reader reader) {
        return Conveners.include(reader, ownership(), bodies);
    }

    /** Whether an answer given to a state of the meeting was about the time and place at which it is now. */
    public boolean isAnswered(@Nullable Integer answeredInSequence) {
        return told.isAnswered(answeredInSequence);
    }

    /** Whether those who are invited see it: it was sent, and ends after an instant. */
    public boolean isShownToInvitees(Instant after) {
        return status != Status.DRAFT && !content.time().isOver(after);
    }

    /** How it is called and where its page is. */
    public Thing thing() {
        return new Thing(getId(), KIND, content.title(), content.language(), "/meetings/" + getId());
    }

    @Override
    public RecordedState recorded() {
        return MeetingHistory.stateOf(this);
    }

    public Status status() {
        return status;
    }

    public UUID convenedBy() {
        return convenedBy;
    }

    /** The bodies that meet; none when a network does. */
    public List<UUID> bodies() {
        return List.copyOf(bodies);
    }

    /** What it is, as far as the reader may know it: with internal items for those who are invited and who convene. */
    public MeetingContent content() {
        return internal == null ? content : content.withAgenda(internal.items());
    }

    /** What everybody may know who reads it, and what leaves the house in mails, calendars and events. */
    public MeetingContent openContent() {
        return content;
    }

    /** All items that were ever on its agenda. */
    Set<UUID> itemIds() {
        return Set.copyOf(itemIds);
    }

    private KnownItems items() {
        return new KnownItems(itemIds(), content().agenda());
    }

    /** How one takes part from afar; empty too for readers who are neither invited nor convene. */
    public OnlineAccess online() {
        return Objects.requireNonNullElse(online, OnlineAccess.NONE);
    }

    /** Which of a series it is; empty of one that stands by itself. */
    public Optional<Occurrence> occurrence() {
        return Optional.ofNullable(occurrence);
    }

    /** SEQUENCE of its calendar object (RFC 5545, section 3.8.7.4). */
    public int sequence() {
        return told.sequence();
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public Optional<Instant> cancelledAt() {
        return Optional.ofNullable(cancelledAt);
    }

    /** How it was held; empty until it is opened. */
    public Optional<MeetingRun> run() {
        return Optional.ofNullable(run);
    }

    /** By which people name it, such as {@code 3/2026}; empty until it is opened. */
    public String numberName() {
        return run().map(MeetingRun::name).orElse("");
    }

    /** Why it does not take place; empty while it does. */
    public String cancelReason() {
        return cancelReason;
    }
}
