package org.spona.regulations.question;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
 * What an association answers, in words for all whom it concerns; it is no official interpretation. It does not know who asked: a question
 * knows its answer, not the other way round. An answer that is for who asked alone has that organisation among its readers.
 */
@Entity(name = "RegulationAnswer")
@Table(name = "regulation_answer")
public class Answer extends OwnedAggregate<Answer> implements OwnedThing, Recorded {

    /** What answers are called among all that can be found. */
    public static final String KIND = "answer";

    /** How far an answer has come. */
    public enum Status {
        DRAFT,
        PUBLISHED,
        /** What it rests on has changed since; staff look whether it still holds. */
        REVIEW_DUE,
        /** It was looked at again and holds. */
        CONFIRMED,
        WITHDRAWN
    }

    /** What happened to an answer that others may know of. */
    public sealed interface Event {
        Answer answer();

        /** It can be read from now on. */
        record Published(Answer answer) implements Event {}

        /** It says it better now, or to others. */
        record Corrected(Answer answer) implements Event {}

        /** What it rests on has changed. */
        record ReviewDue(Answer answer) implements Event {}

        /** It still holds. */
        record Confirmed(Answer answer) implements Event {}

        /** It holds no more. */
        record Withdrawn(Answer answer) implements Event {}
    }

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private AnswerContent content;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] readerOrganisations = {};

    private String folded;
    private UUID authorId;
    private @Nullable Instant publishedAt;
    private @Nullable Instant reviewDueAt;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant withdrawnAt;
    private String withdrawalReason;

    Answer(UUID id, Reader author, Ownership ownership, AnswerContent content, Set<UUID> askers, Instant now) {
        super(id, ownership, now);
        this.authorId = author.personId();
        this.status = Status.DRAFT;
        this.content = content.kept();
        this.folded = SearchedWords.of(content.title());
        this.withdrawalReason = "";
        read(askers);
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Answer() {}

    /**
     * Changes what it says; what is published stays published, and what is to be reviewed stays so.
     *
     * @param askers the organisations that asked: who reads it when it is for them alone
     */
    void revise(AnswerContent newContent, Visibility newVisibility, Set<UUID> askers, Instant now) {
        AnswerStep.EDIT.requirePossible(this, now);
        if (content.equals(newContent.kept()) && ownership().visibility() == newVisibility) {
            return;
        }
        content = newContent.kept();
        folded = SearchedWords.of(content.title());
        changed(ownership().sharedWith(newVisibility), now);
        read(askers);
        if (status != Status.DRAFT) {
            tell(new Event.Corrected(this));
        }
    }

    /** Lets everybody read it whom its visibility names. */
    void publish(Instant now) {
        AnswerStep.PUBLISH.requirePossible(this, now);
        status = Status.PUBLISHED;
        publishedAt = now;
        changed(now);
        tell(new Event.Published(this));
    }

    /** What it rests on has changed; nothing happens to what is to be reviewed already. */
    void review(Instant now) {
        AnswerStep.REVIEW.requirePossible(this, now);
        status = Status.REVIEW_DUE;
        reviewDueAt = now;
        tell(new Event.ReviewDue(this));
    }

    /** It still holds. */
    void confirm(LocalDate today, Instant now) {
        AnswerStep.CONFIRM.requirePossible(this, now);
        status = Status.CONFIRMED;
        confirmedAt = now;
        content = content.holding(today);
        changed(now);
        tell(new Event.Confirmed(this));
    }

    /** It holds no more. */
    void withdraw(String reason, Instant now) {
        AnswerStep.WITHDRAW.requirePossible(this, now);
        status = Status.WITHDRAWN;
        withdrawnAt = now;
        withdrawalReason = reason;
        changed(now);
        tell(new Event.Withdrawn(this));
    }

    private void read(Set<UUID> askers) {
        readerOrganisations = ownership().visibility() == Visibility.PRIVATE
                ? askers.stream().sorted().toArray(UUID[]::new)
                : new UUID[0];
    }

    /** Whether it can be given to a question: it holds, and who asked can read it without learning who else has asked. */
    boolean canAnswer(Question question) {
        return (status == Status.PUBLISHED || status == Status.CONFIRMED)
                && ownership().networkId().equals(question.ownership().networkId())
                && (ownership().visibility() != Visibility.PRIVATE
                        || readers()
                                .organisations()
                                .equals(Set.of(question.ownership().organisationId())));
    }

    @Override
    public Thing thing() {
        return new Thing(getId(), KIND, content.title(), content.language(), "/regulations/answers/" + getId());
    }

    @Override
    public RecordedState recorded() {
        return AnswerHistory.stateOf(this);
    }

    public Status status() {
        return status;
    }

    /** Whether it is in the base of answers: published, and not withdrawn. */
    public boolean isInForce() {
        return status != Status.DRAFT && status != Status.WITHDRAWN;
    }

    public AnswerContent content() {
        return content;
    }

    /** Who asked, of an answer that is for nobody else. */
    @Override
    public FurtherReaders readers() {
        return new FurtherReaders(Set.of(readerOrganisations), Set.of(), Set.of());
    }

    /** The title as it is searched. */
    String folded() {
        return folded;
    }

    public UUID authorId() {
        return authorId;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public Optional<Instant> reviewDueAt() {
        return Optional.ofNullable(reviewDueAt);
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    /** Why it holds no more; empty while it does. */
    public String withdrawalReason() {
        return withdrawalReason;
    }
}
