package org.spona.regulations.provision;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.Aggregate;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;
import org.spona.regulations.regulation.Regulation;

/**
 * An act as it reads from one day on. There is one draft at a time; a second person of the staff checks it before others read it, and what
 * others have read stays as it is: another text is another version.
 */
@Entity
public class ActVersion extends Aggregate<ActVersion> {

    /** How far a version has come. */
    public enum Status {
        DRAFT,
        CHECKED,
        PUBLISHED
    }

    /** Others read it from now on. */
    public record Published(ActVersion version) {}

    /**
     * A version as it was at one moment: what is kept of its text is kept by this, so that nothing is kept of a publication that came to nothing.
     *
     * @param revision another one after each change
     */
    public record TextKey(UUID versionId, long revision) {}

    private UUID regulationId;

    private UUID organisationId;
    private UUID networkId;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private ActVersionContent content;

    private UUID authorId;
    private @Nullable UUID checkedBy;
    private @Nullable Instant publishedAt;
    private Instant updatedAt;

    ActVersion(UUID id, Reader author, Regulation regulation, ActVersionContent content, Instant now) {
        super(id);
        this.regulationId = regulation.getId();
        this.organisationId = regulation.ownership().organisationId();
        this.networkId = regulation.ownership().networkId();
        this.status = Status.DRAFT;
        this.content = content;
        this.authorId = author.personId();
        this.updatedAt = now;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ActVersion() {}

    /** Changes what is known of it. */
    void revise(ActVersionContent newContent, Instant now) {
        ActVersionStep.EDIT.requirePossible(this, now);
        content = newContent;
        updatedAt = now;
    }

    /** Its text was changed by somebody: whoever did so cannot be the one who checks it. */
    void textChanged(Reader writer, Instant now) {
        ActVersionStep.EDIT.requirePossible(this, now);
        authorId = writer.personId();
        updatedAt = now;
    }

    /** A second person has read it. */
    void check(Reader reader, Instant now) {
        ActVersionStep.CHECK.requirePossible(this, now);
        status = Status.CHECKED;
        checkedBy = reader.personId();
        updatedAt = now;
    }

    /** Whoever checked it has found something. */
    void reopen(Instant now) {
        ActVersionStep.REOPEN.requirePossible(this, now);
        status = Status.DRAFT;
        checkedBy = null;
        updatedAt = now;
    }

    /** Others read it whom the act's visibility names. */
    void publish(Instant now) {
        ActVersionStep.PUBLISH.requirePossible(this, now);
        status = Status.PUBLISHED;
        publishedAt = now;
        updatedAt = now;
        registerEvent(new Published(this));
    }

    /** Whether it is in force on a day, unless a later one is. */
    boolean beginsBy(LocalDate day) {
        return content.validFrom() != null && !content.validFrom().isAfter(day);
    }

    /** What its text as it is now is kept by. */
    public TextKey textKey() {
        return new TextKey(getId(), version());
    }

    /** The act of which it is a version. */
    public UUID regulationId() {
        return regulationId;
    }

    /** Whose staff keeps it; who reads it, the act says. */
    public Ownership ownership() {
        return new Ownership(organisationId, networkId, Visibility.PRIVATE);
    }

    public Status status() {
        return status;
    }

    public ActVersionContent content() {
        return content;
    }

    /** Who has written of its text last. */
    public UUID authorId() {
        return authorId;
    }

    /** Who has checked it. */
    public Optional<UUID> checkedBy() {
        return Optional.ofNullable(checkedBy);
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
