package org.spona.members.digest;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.OwnedAggregate;
import org.spona.platform.tenancy.Ownership;

/** What has happened in a network since the last digest, as its coordinators sum it up. Read by its members once it is sent. */
@Entity
public class Digest extends OwnedAggregate<Digest> {

    /** What digests are called among what people are told of. */
    public static final String KIND = "digest";

    /** So long after it was sent it can be sent to more people; who it was sent to is known for longer than that. */
    static final Duration REACHING = Duration.ofDays(30);

    /** How far a digest has come. */
    public enum Status {
        DRAFT,
        SENT
    }

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private DigestContent content;

    private UUID authorId;
    private Instant coversUntil;
    private @Nullable Instant sentAt;

    /** @param now until when it tells what has happened: the next one begins there */
    Digest(UUID id, UUID authorId, Ownership ownership, DigestContent content, Instant now) {
        super(id, ownership, now);
        this.authorId = authorId;
        this.content = content;
        this.status = Status.DRAFT;
        this.coversUntil = now;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Digest() {}

    /** It says this from now on. */
    void revise(DigestContent newContent, Instant now) {
        DigestStep.EDIT.requirePossible(this, now);
        content = newContent;
        changed(now);
    }

    /** Its network's members read it from now on; what it says stays. */
    void send(Instant now) {
        DigestStep.SEND.requirePossible(this, now);
        status = Status.SENT;
        sentAt = sentAt == null ? now : sentAt;
        changed(now);
    }

    /** Whether it may be sent to more people than it was. */
    boolean canReachMore(Instant now) {
        return sentAt != null && now.isBefore(sentAt.plus(REACHING));
    }

    public Status status() {
        return status;
    }

    public DigestContent content() {
        return content;
    }

    public UUID networkId() {
        return ownership().networkId();
    }

    public UUID authorId() {
        return authorId;
    }

    /** Until when it tells what has happened. */
    public Instant coversUntil() {
        return coversUntil;
    }

    /** When it was sent first. */
    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** The path of its page. */
    public String path() {
        return path(networkId(), getId());
    }

    static String path(UUID networkId, UUID id) {
        return "/networks/" + networkId + "/digests/" + id;
    }
}
