package org.spona.regulations.question;

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
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;

/**
 * What an organisation asks the staff of its network. Read by the two alone; what the association answers to all is an {@link Answer}, which
 * knows nothing of it.
 */
@Entity(name = "RegulationQuestion")
@Table(name = "regulation_question")
public class Question extends OwnedAggregate<Question> implements OwnedThing, Recorded {

    /** What questions are called in their history. */
    public static final String KIND = "question";

    /** How far a question has come. */
    public enum Status {
        ASKED,
        /** Somebody of the staff works on it. */
        TAKEN,
        ANSWERED,
        /** Who asked has the answer that she wanted. */
        ACCEPTED,
        WITHDRAWN
    }

    /** What happened to a question; nothing for others than who asked and who answers. */
    public sealed interface Event {
        Question question();

        /** It stands otherwise than before. */
        record Moved(Question question) implements Event {}

        /** There is an answer to it. */
        record Answered(Question question, Answer answer) implements Event {}
    }

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private QuestionContent content;

    private String folded;
    private UUID authorId;
    private Instant askedAt;
    private @Nullable UUID takenBy;
    private @Nullable Instant takenAt;
    private @Nullable UUID answerId;
    private @Nullable Instant answeredAt;
    private @Nullable Instant reopenedAt;
    private String reopeningNote;

    Question(UUID id, Reader author, Ownership ownership, QuestionContent content, Instant now) {
        super(id, ownership, now);
        this.authorId = author.personId();
        this.status = Status.ASKED;
        this.content = content.kept();
        this.folded = SearchedWords.of(content.subject());
        this.askedAt = now;
        this.reopeningNote = "";
        tell(new Event.Moved(this));
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Question() {}

    /** Asks it better, as long as nobody works on it. */
    void revise(QuestionContent newContent, Instant now) {
        QuestionStep.EDIT.requirePossible(this, now);
        if (!content.equals(newContent.kept())) {
            content = newContent.kept();
            folded = SearchedWords.of(content.subject());
            move(Status.ASKED, now);
        }
    }

    /** Somebody of the staff works on it from now on. */
    void take(UUID personId, Instant now) {
        QuestionStep.TAKE.requirePossible(this, now);
        takenBy = personId;
        takenAt = now;
        move(Status.TAKEN, now);
    }

    /** It is anybody's of the staff again; what was drafted is kept. */
    void giveBack(Instant now) {
        QuestionStep.RETURN.requirePossible(this, now);
        takenBy = null;
        takenAt = null;
        move(Status.ASKED, now);
    }

    /** An answer is being written, or is thrown away. */
    void draft(@Nullable UUID draftId) {
        answerId = draftId;
    }

    /** It is answered. */
    void answer(Answer answer, Instant now) {
        QuestionStep.ANSWER.requirePossible(this, now);
        answerId = answer.getId();
        answeredAt = now;
        status = Status.ANSWERED;
        changed(now);
        tell(new Event.Answered(this, answer));
    }

    /** That was the answer. */
    void accept(Instant now) {
        QuestionStep.ACCEPT.requirePossible(this, now);
        move(Status.ACCEPTED, now);
    }

    /** That was not what she asked; once. */
    void reopen(String note, Instant now) {
        QuestionStep.REOPEN.requirePossible(this, now);
        reopenedAt = now;
        reopeningNote = note;
        move(Status.TAKEN, now);
    }

    /** It needs no answer any more. */
    void withdraw(Instant now) {
        QuestionStep.WITHDRAW.requirePossible(this, now);
        move(Status.WITHDRAWN, now);
    }

    private void move(Status next, Instant now) {
        status = next;
        changed(now);
        tell(new Event.Moved(this));
    }

    @Override
    public Thing thing() {
        return new Thing(getId(), KIND, content.subject(), content.language(), "/regulations/questions/" + getId());
    }

    @Override
    public RecordedState recorded() {
        return QuestionHistory.stateOf(this);
    }

    public Status status() {
        return status;
    }

    public QuestionContent content() {
        return content;
    }

    /** The subject as it is searched. */
    String folded() {
        return folded;
    }

    public UUID authorId() {
        return authorId;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Who of the staff works on it, or has answered it. */
    public Optional<UUID> takenBy() {
        return Optional.ofNullable(takenBy);
    }

    public Optional<Instant> takenAt() {
        return Optional.ofNullable(takenAt);
    }

    /** The answer, or what is being written; the latter is for staff alone. */
    public Optional<UUID> answerId() {
        return Optional.ofNullable(answerId);
    }

    /** Whether there is an answer that who asked may read. */
    public boolean hasAnswer() {
        return status == Status.ANSWERED || status == Status.ACCEPTED;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<Instant> reopenedAt() {
        return Optional.ofNullable(reopenedAt);
    }

    /** Why the answer was not what she asked; empty while she has not said so. */
    public String reopeningNote() {
        return reopeningNote;
    }
}
