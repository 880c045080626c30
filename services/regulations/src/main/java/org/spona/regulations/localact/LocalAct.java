package org.spona.regulations.localact;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
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
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;
import org.spona.regulations.modelact.ModelVersion;

/** An act of a local government, from the draft on. Who else reads it, and when, its organisation says. */
@Entity
public class LocalAct extends OwnedAggregate<LocalAct> implements OwnedThing, Recorded {

    /** What local acts are called among all that can be found. */
    public static final String KIND = "local-act";

    /** How far an act has come. */
    public enum Status {
        DRAFT,
        /** Before those who adopt it. */
        PROCEDURE,
        ADOPTED,
        IN_FORCE,
        /** It holds no more. */
        REPLACED
    }

    /** It is otherwise than before. */
    public record Changed(LocalAct act) {}

    /** It was thrown away. */
    public record Discarded(LocalAct act) {}

    /** A provision that it implements has changed. */
    public record ReviewDue(LocalAct act) {}

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private LocalActContent content;

    @Embedded
    private Adoption adoption;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> names;

    private @Nullable UUID modelId;
    private @Nullable UUID modelVersionId;
    private @Nullable UUID replacesId;
    private @Nullable UUID replacedBy;
    private String folded;
    private UUID authorId;
    private @Nullable Instant reviewDueAt;
    private @Nullable Instant confirmedAt;

    LocalAct(UUID id, Reader author, Ownership ownership, LocalActContent content, Instant now) {
        super(id, ownership, now);
        this.authorId = author.personId();
        this.status = Status.DRAFT;
        this.content = content.kept();
        this.adoption = Adoption.NONE;
        this.names = Map.of();
        this.folded = SearchedWords.of(content.title());
        tell(new Changed(this));
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected LocalAct() {}

    /** It comes from a version of a model. */
    void take(ModelVersion version) {
        modelId = version.modelId();
        modelVersionId = version.getId();
    }

    /** It shall replace another act, whose names it has. */
    void replaces(LocalAct other) {
        replacesId = other.getId();
        names = Map.copyOf(other.names);
        modelId = other.modelId;
        modelVersionId = other.modelVersionId;
    }

    /** Changes what is known of it and who reads it. */
    void revise(LocalActContent newContent, Visibility visibility, Instant now) {
        LocalActStep.EDIT.requirePossible(this, now);
        content = newContent.kept();
        folded = SearchedWords.of(content.title());
        changed(ownership().sharedWith(visibility), now);
        tell(new Changed(this));
    }

    /** Fills the fields of its text. */
    void name(Map<String, String> values, Instant now) {
        LocalActStep.WRITE.requirePossible(this, now);
        names = Map.copyOf(values);
        textChanged(now);
    }

    /** Its text says something else. */
    void textChanged(Instant now) {
        changed(now);
        tell(new Changed(this));
    }

    /** It goes to those who adopt it. */
    void submit(Instant now) {
        LocalActStep.SUBMIT.requirePossible(this, now);
        move(Status.PROCEDURE, now);
    }

    /** It is written on. */
    void giveBack(Instant now) {
        LocalActStep.RETURN.requirePossible(this, now);
        move(Status.DRAFT, now);
    }

    /** It is adopted, and in force if it is said since when. */
    void adopt(Adoption adopted, Instant now) {
        LocalActStep.ADOPT.requirePossible(this, now);
        adoption = adopted;
        move(adopted.inForceFrom() == null ? Status.ADOPTED : Status.IN_FORCE, now);
    }

    /** What was said of its adoption was wrong. */
    void correct(Adoption adopted, Instant now) {
        LocalActStep.CORRECT.requirePossible(this, now);
        adoption = adopted;
        textChanged(now);
    }

    /** It is in force. */
    void enter(EntryInput input, Instant now) {
        LocalActStep.ENTER.requirePossible(this, now);
        adoption = new Adoption(adoption.number(), adoption.adoptedOn(), input.gazette(), input.inForceFrom());
        move(Status.IN_FORCE, now);
    }

    /** It holds no more. */
    void replace(@Nullable UUID by, Instant now) {
        LocalActStep.REPLACE.requirePossible(this, now);
        replacedBy = by;
        reviewDueAt = null;
        move(Status.REPLACED, now);
    }

    /** A provision that it implements has changed; nothing happens to what is to be looked at already. */
    void review(Instant now) {
        if (reviewDueAt == null && status != Status.REPLACED) {
            reviewDueAt = now;
            tell(new ReviewDue(this));
        }
    }

    /** It still holds. */
    void confirm(Instant now) {
        LocalActStep.CONFIRM.requirePossible(this, now);
        reviewDueAt = null;
        confirmedAt = now;
        textChanged(now);
    }

    /** Nobody finds it any more. */
    void discard(Instant now) {
        LocalActStep.DISCARD.requirePossible(this, now);
        tell(new Discarded(this));
    }

    private void move(Status next, Instant now) {
        status = next;
        textChanged(now);
    }

    @Override
    public Thing thing() {
        return new Thing(getId(), KIND, content.title(), content.language(), "/local-acts/" + getId());
    }

    @Override
    public RecordedState recorded() {
        return LocalActHistory.stateOf(this);
    }

    public Status status() {
        return status;
    }

    public LocalActContent content() {
        return content;
    }

    /** How it was adopted and published. */
    public Adoption adoption() {
        return adoption;
    }

    /** What stands in the fields of its text, by their names. */
    public Map<String, String> names() {
        return Map.copyOf(names);
    }

    /** The model from which it came. */
    public Optional<UUID> modelId() {
        return Optional.ofNullable(modelId);
    }

    /** The version of the model that it has. */
    public Optional<UUID> modelVersionId() {
        return Optional.ofNullable(modelVersionId);
    }

    /** The act that it shall replace, or has replaced. */
    public Optional<UUID> replacesId() {
        return Optional.ofNullable(replacesId);
    }

    /** The act that has replaced it. */
    public Optional<UUID> replacedBy() {
        return Optional.ofNullable(replacedBy);
    }

    /** The title as it is searched. */
    String folded() {
        return folded;
    }

    public UUID authorId() {
        return authorId;
    }

    /** Since when somebody is to look whether it still holds. */
    public Optional<Instant> reviewDueAt() {
        return Optional.ofNullable(reviewDueAt);
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }
}
