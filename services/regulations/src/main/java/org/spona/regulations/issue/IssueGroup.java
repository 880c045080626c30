package org.spona.regulations.issue;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.OwnedAggregate;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;

/** Issues that the staff of a network take together, to answer them or to raise them in a joint position. Read by staff alone. */
@Entity(name = "IssueGroup")
@Table(name = "issue_group")
public class IssueGroup extends OwnedAggregate<IssueGroup> {

    @Enumerated(EnumType.STRING)
    private Issue.Status status;

    @Embedded
    private IssueGroupContent content;

    private UUID authorId;
    private @Nullable UUID answerId;
    private @Nullable UUID positionId;

    IssueGroup(UUID id, Reader author, Ownership ownership, IssueGroupContent content, Instant now) {
        super(id, ownership, now);
        this.authorId = author.personId();
        this.status = Issue.Status.GROUPED;
        this.content = content;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected IssueGroup() {}

    /** Calls it otherwise. */
    void revise(IssueGroupContent newContent, Instant now) {
        IssueGroupStep.EDIT.requirePossible(this, now);
        content = newContent;
        changed(now);
    }

    /** An answer of the association is the answer to all of it. */
    void answer(UUID answer, Instant now) {
        IssueGroupStep.ANSWER.requirePossible(this, now);
        answerId = answer;
        status = Issue.Status.ANSWERED;
        changed(now);
    }

    /** All of it is raised in a joint position. */
    void raise(UUID position, Instant now) {
        IssueGroupStep.RAISE.requirePossible(this, now);
        positionId = position;
        status = Issue.Status.RAISED;
        changed(now);
    }

    /** Nothing more is to be done. */
    void close(Instant now) {
        IssueGroupStep.CLOSE.requirePossible(this, now);
        status = Issue.Status.CLOSED;
        changed(now);
    }

    public Issue.Status status() {
        return status;
    }

    public IssueGroupContent content() {
        return content;
    }

    public UUID authorId() {
        return authorId;
    }

    public Optional<UUID> answerId() {
        return Optional.ofNullable(answerId);
    }

    public Optional<UUID> positionId() {
        return Optional.ofNullable(positionId);
    }
}
