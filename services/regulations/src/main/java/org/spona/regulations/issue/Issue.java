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
 * What makes a provision hard to apply, as an organisation reports it. It is read as far as its owner says, and by the staff of the network, who
 * take issues together in an {@link IssueGroup} and answer or raise them.
 */
@Entity(name = "RegulationIssue")
@Table(name = "regulation_issue")
public class Issue extends OwnedAggregate<Issue> implements OwnedThing, Recorded {

    /** What issues are called among all that can be found. */
    public static final String KIND = "issue";

    /** How far an issue has come. */
    public enum Status {
        OPEN,
        /** Staff have taken it together with others. */
        GROUPED,
        /** The association has answered. */
        ANSWERED,
        /** It is in a joint position. */
        RAISED,
        CLOSED
    }

    /** What happened to an issue. */
    public sealed interface Event {
        Issue issue();

        /** It is reported, or says it better now. */
        record Reported(Issue issue) implements Event {}

        /** It stands otherwise than before. */
        record Moved(Issue issue) implements Event {}
    }

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private IssueContent content;

    private String folded;
    private UUID authorId;
    private Instant reportedAt;
    private @Nullable UUID groupId;
    private @Nullable UUID answerId;
    private @Nullable UUID positionId;

    Issue(UUID id, Reader author, Ownership ownership, IssueContent content, Instant now) {
        super(id, ownership, now);
        this.authorId = author.personId();
        this.status = Status.OPEN;
        this.content = content;
        this.folded = SearchedWords.of(content.title());
        this.reportedAt = now;
        tell(new Event.Reported(this));
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Issue() {}

    /** Says it better, or to others, as long as staff have not taken it together with others. */
    void revise(IssueContent newContent, Visibility newVisibility, Instant now) {
        IssueStep.EDIT.requirePossible(this, now);
        if (content.equals(newContent) && ownership().visibility() == newVisibility) {
            return;
        }
        content = newContent;
        folded = SearchedWords.of(content.title());
        changed(ownership().sharedWith(newVisibility), now);
        tell(new Event.Reported(this));
    }

    /** It is none any more. */
    void withdraw(Instant now) {
        IssueStep.WITHDRAW.requirePossible(this, now);
        move(Status.CLOSED, now);
    }

    /** Staff take it together with others. */
    void group(UUID group, Instant now) {
        IssueStep.GROUP.requirePossible(this, now);
        groupId = group;
        move(Status.GROUPED, now);
    }

    /** It stands for itself again. */
    void ungroup(Instant now) {
        groupId = null;
        move(Status.OPEN, now);
    }

    /** It goes where its group goes. */
    void follow(IssueGroup group, Instant now) {
        answerId = group.answerId().orElse(null);
        positionId = group.positionId().orElse(null);
        move(group.status(), now);
    }

    private void move(Status next, Instant now) {
        status = next;
        changed(now);
        tell(new Event.Moved(this));
    }

    @Override
    public Thing thing() {
        return new Thing(getId(), KIND, content.title(), content.language(), "/provision-issues/" + getId());
    }

    /** The staff of its network read it, however far its owner shares it. */
    @Override
    public FurtherReaders readers() {
        return FurtherReaders.STAFF;
    }

    @Override
    public RecordedState recorded() {
        return IssueHistory.stateOf(this);
    }

    public Status status() {
        return status;
    }

    public IssueContent content() {
        return content;
    }

    /** The title as it is searched. */
    String folded() {
        return folded;
    }

    public UUID authorId() {
        return authorId;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    /** The group in which staff have put it; for staff alone. */
    public Optional<UUID> groupId() {
        return Optional.ofNullable(groupId);
    }

    /** What the association has answered. */
    public Optional<UUID> answerId() {
        return Optional.ofNullable(answerId);
    }

    /** The joint position in which it is raised. */
    public Optional<UUID> positionId() {
        return Optional.ofNullable(positionId);
    }
}
