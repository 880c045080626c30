package org.spona.members.joining;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.announcement.DirectoryChange;
import org.spona.members.announcement.DirectoryEvents;
import org.spona.platform.aggregate.AnnouncedAggregate;
import org.spona.platform.directory.RosterState;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.problem.Refusal;

/** What is between a network and an organisation: it was asked to join, has joined, declined, or left. One for the two. */
@Entity
@Table(name = "roster")
public class RosterEntry extends AnnouncedAggregate<RosterEntry> {

    /** How far it has come. */
    public enum Status {
        ASKED,
        JOINED,
        DECLINED,
        LEFT
    }

    /** What happened that other services know of. */
    public sealed interface Event extends DirectoryChange {
        RosterEntry entry();

        @Override
        default OutgoingEvent announcement() {
            return DirectoryEvents.of(entry().state());
        }

        /** The organisation works in the network from now on. */
        record Joined(RosterEntry entry) implements Event {}

        /** It no longer does. */
        record Left(RosterEntry entry) implements Event {}
    }

    /** It is asked, has joined, declined, or left. */
    record StatusChanged(RosterEntry entry) {}

    /** After a no the same question waits so long. */
    static final Duration REST = Duration.ofDays(30);

    static final int WORD_LENGTH = 600;

    private UUID networkId;
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String word;
    private @Nullable UUID askedBy;
    private @Nullable UUID changedBy;
    private @Nullable Instant changedAt;

    /** A network asks an organisation; {@code word} says why, and may be empty. */
    RosterEntry(UUID id, UUID networkId, UUID organisationId, String word, UUID by, Instant now) {
        super(id);
        this.networkId = networkId;
        this.organisationId = organisationId;
        this.status = Status.ASKED;
        this.word = word;
        this.askedBy = by;
        this.changedBy = by;
        this.changedAt = now;
        registerEvent(new StatusChanged(this));
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected RosterEntry() {}

    /**
     * The network asks anew: one that has left, or that declined long enough ago. What is asked already stays asked.
     *
     * @throws Refusal {@code joining-declined} too soon after a no
     */
    void askAgain(String newWord, UUID by, Instant now) {
        switch (status) {
            case ASKED, JOINED -> {}
            case DECLINED -> {
                if (changedAt != null && now.isBefore(changedAt.plus(REST))) {
                    throw new Refusal(JoiningError.DECLINED);
                }
                ask(newWord, by, now);
            }
            case LEFT -> ask(newWord, by, now);
        }
    }

    private void ask(String newWord, UUID by, Instant now) {
        word = newWord;
        askedBy = by;
        change(Status.ASKED, by, now);
    }

    /** The organisation says yes. Saying it twice does it once. */
    void accept(UUID by, Instant now) {
        if (status != Status.JOINED) {
            require(Status.ASKED);
            join(by, now);
        }
    }

    /** The organisation works there from now on, in place of one that has turned out to be the same. Doing it twice does it once. */
    void join(UUID by, Instant now) {
        if (status != Status.JOINED) {
            change(Status.JOINED, by, now);
            tell(new Event.Joined(this));
        }
    }

    /** The organisation says no. Saying it twice does it once. */
    void decline(UUID by, Instant now) {
        if (status != Status.DECLINED) {
            require(Status.ASKED);
            change(Status.DECLINED, by, now);
        }
    }

    /** The network takes its question back, or either side ends what was. Doing it twice does it once. */
    void leave(UUID by, Instant now) {
        switch (status) {
            case ASKED -> change(Status.LEFT, by, now);
            case JOINED -> {
                change(Status.LEFT, by, now);
                tell(new Event.Left(this));
            }
            case DECLINED, LEFT -> {}
        }
    }

    private void change(Status to, UUID by, Instant now) {
        status = to;
        changedBy = by;
        changedAt = now;
        registerEvent(new StatusChanged(this));
    }

    private void require(Status expected) {
        if (status != expected) {
            throw new Refusal(JoiningError.NOT_ASKED);
        }
    }

    /** What other services know of it. */
    public RosterState state() {
        return new RosterState(getId(), networkId, organisationId, status == Status.JOINED, revision());
    }

    public UUID networkId() {
        return networkId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public Status status() {
        return status;
    }

    /** Whether it is asked or has joined. */
    boolean isOpen() {
        return status == Status.ASKED || status == Status.JOINED;
    }

    /** Who brought it to where it is; empty for what came with an installation. */
    public Optional<UUID> changedBy() {
        return Optional.ofNullable(changedBy);
    }

    /** Why the network asks; may be empty. */
    public String word() {
        return word;
    }

    /** Who asked; empty for what came with an installation. */
    public Optional<UUID> askedBy() {
        return Optional.ofNullable(askedBy);
    }

    /** Since when it is as it is; empty for what came with an installation. */
    public Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }
}
