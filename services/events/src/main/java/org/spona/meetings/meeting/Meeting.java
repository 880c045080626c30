package org.spona.meetings.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.AnnouncedAggregate;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;

/**
 * A gathering that a coordinator convenes: a draft until it is sent, then changed as often as is needed, and cancelled if
 * it has to be. Each state that invitees are told of has a greater sequence than the one before.
 */
@Entity
@SecondaryTable(name = "meeting_online", pkJoinColumns = @PrimaryKeyJoinColumn(name = "meeting_id"))
public class Meeting extends AnnouncedAggregate<Meeting> {

    /** The most characters of {@link #link()}. */
    public static final int LINK_LENGTH = 500;

    /** How far a meeting has come. */
    public enum Status {
        DRAFT,
        SENT,
        CANCELLED
    }

    /** What happened to a meeting that others know of. */
    public sealed interface Event {
        Meeting meeting();

        /** Its invitations go out. */
        record Sent(Meeting meeting) implements Event {}

        /** It is otherwise than those who are invited were told. */
        record Changed(Meeting meeting) implements Event {}

        /** It does not take place. */
        record Cancelled(Meeting meeting) implements Event {}
    }

    @Embedded
    private Ownership ownership;

    @Enumerated(EnumType.STRING)
    private Status status;

    private UUID convenedBy;

    @Embedded
    private MeetingContent content;

    /** A row of its own, which the database shows only to those who are invited and to who convenes. */
    @Column(table = "meeting_online")
    private @Nullable String link;

    @Embedded
    private MeetingTime time;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "meeting_agenda_item", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<AgendaItem> agenda = new ArrayList<>();

    private int sequence;
    private int movedInSequence;
    private @Nullable Instant sentAt;
    private @Nullable Instant cancelledAt;
    private Instant updatedAt;

    /**
     * A first draft.
     *
     * @param id chosen by whoever convenes, so that a repeated request makes no second one
     */
    Meeting(UUID id, Reader convener, Ownership ownership, MeetingInput input, Instant now) {
        super(id);
        this.ownership = ownership;
        this.convenedBy = convener.personId();
        this.status = Status.DRAFT;
        this.content = input.content();
        this.link = linkOf(input);
        this.time = input.time();
        this.agenda.addAll(input.items());
        this.updatedAt = now;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Meeting() {}

    /** Changes what it is; once it is sent, those who are invited are told, unless nothing has changed. */
    void revise(MeetingInput input, Visibility newVisibility, Instant now) {
        if (status == Status.CANCELLED) {
            throw new Refusal(MeetingError.WRONG_STATUS);
        }
        boolean same = content.equals(input.content())
                && link().equals(input.link())
                && time.equals(input.time())
                && agenda.equals(input.items())
                && ownership().visibility() == newVisibility;
        if (same) {
            return;
        }
        if (status == Status.SENT) {
            requireAhead(now);
            SendingPolicy.check(input, now);
            sequence++;
            if (!time.equals(input.time())) {
                movedInSequence = sequence;
            }
        }
        content = input.content();
        link = linkOf(input);
        time = input.time();
        ownership = ownership.sharedWith(newVisibility);
        agenda.clear();
        agenda.addAll(input.items());
        updatedAt = now;
        if (status == Status.SENT) {
            tell(new Event.Changed(this));
        }
    }

    /** Refuses what nobody can be invited to yet, with every field that needs mending. */
    void requireReady(Instant now) {
        SendingPolicy.check(MeetingInput.of(this), now);
    }

    /** Its invitations may go out. */
    void send(Instant now) {
        require(Status.DRAFT);
        requireReady(now);
        status = Status.SENT;
        sentAt = now;
        updatedAt = now;
        tell(new Event.Sent(this));
    }

    /** It does not take place; those who were invited are told. */
    void cancel(Instant now) {
        require(Status.SENT);
        requireAhead(now);
        status = Status.CANCELLED;
        sequence++;
        cancelledAt = now;
        updatedAt = now;
        tell(new Event.Cancelled(this));
    }

    /** Refuses another list of invitees once it is cancelled or has begun. */
    void requireOpenList(Instant now) {
        switch (status) {
            case DRAFT -> {}
            case SENT -> requireAhead(now);
            case CANCELLED -> throw new Refusal(MeetingError.WRONG_STATUS);
        }
    }

    /** Refuses what makes no sense once it has begun. */
    void requireAhead(Instant now) {
        if (time.begun(now)) {
            throw new Refusal(MeetingError.BEGUN);
        }
    }

    void require(Status expected) {
        if (status != expected) {
            throw new Refusal(MeetingError.WRONG_STATUS);
        }
    }

    /** Whose it is and how far it is shared. */
    public Ownership ownership() {
        return ownership;
    }

    public Status status() {
        return status;
    }

    public UUID convenedBy() {
        return convenedBy;
    }

    public MeetingContent content() {
        return content;
    }

    /** Where one takes part from afar; empty when there is no such address, and for readers who are not invited. */
    public String link() {
        return Objects.requireNonNullElse(link, "");
    }

    private static @Nullable String linkOf(MeetingInput input) {
        return input.link().isEmpty() ? null : input.link();
    }

    public MeetingTime time() {
        return time;
    }

    public List<AgendaItem> agenda() {
        return List.copyOf(agenda);
    }

    /** SEQUENCE of its calendar object (RFC 5545, section 3.8.7.4). */
    public int sequence() {
        return sequence;
    }

    /** Whether an answer given to a state of the meeting was about the time at which it is now. */
    public boolean isAnswered(@Nullable Integer answeredInSequence) {
        return answeredInSequence != null && answeredInSequence >= movedInSequence;
    }

    /** Whether answers are still of use: it was sent, takes place and has not begun. */
    public boolean takesAnswers(Instant now) {
        return status == Status.SENT && !time.begun(now);
    }

    /** Whether those who are invited see it: it was sent, and ends after an instant. */
    boolean isShownToInvitees(Instant after) {
        return status != Status.DRAFT && time.ends() != null && time.ends().isAfter(after);
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public Optional<Instant> cancelledAt() {
        return Optional.ofNullable(cancelledAt);
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
