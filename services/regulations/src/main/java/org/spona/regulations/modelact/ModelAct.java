package org.spona.regulations.modelact;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.spona.platform.tenancy.Visibility;

/** An act as an association proposes it to its members. What it says stands in its {@linkplain ModelVersion versions}. */
@Entity
public class ModelAct extends OwnedAggregate<ModelAct> implements OwnedThing, Recorded {

    /** What model acts are called among all that can be found. */
    public static final String KIND = "model-act";

    /** How far a model has come. */
    public enum Status {
        /** No version of it is published. */
        DRAFT,
        PUBLISHED
    }

    /** What happened to a model. */
    public sealed interface Event {
        ModelAct model();

        /** Something is known of it that was not, or it is shared otherwise. */
        record Changed(ModelAct model) implements Event {}

        /** A version of it can be taken over from now on. */
        record VersionPublished(ModelAct model, ModelVersion version) implements Event {}

        /** What it rests on has changed. */
        record ReviewDue(ModelAct model) implements Event {}
    }

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private ModelActContent content;

    private String folded;
    private UUID authorId;
    private @Nullable Instant publishedAt;
    private @Nullable Instant reviewDueAt;

    ModelAct(UUID id, Reader author, Ownership ownership, ModelActContent content, Instant now) {
        super(id, ownership, now);
        this.authorId = author.personId();
        this.status = Status.DRAFT;
        this.content = content.kept();
        this.folded = SearchedWords.of(content.title());
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ModelAct() {}

    /** Changes what is known of it. */
    void revise(ModelActContent newContent, Visibility newVisibility, Instant now) {
        ModelActStep.EDIT.requirePossible(this, now);
        if (content.equals(newContent.kept()) && ownership().visibility() == newVisibility) {
            return;
        }
        content = newContent.kept();
        folded = SearchedWords.of(content.title());
        changed(ownership().sharedWith(newVisibility), now);
        if (status == Status.PUBLISHED) {
            tell(new Event.Changed(this));
        }
    }

    /** A version of it is published. */
    void publish(ModelVersion version, Instant now) {
        status = Status.PUBLISHED;
        publishedAt = publishedAt == null ? now : publishedAt;
        reviewDueAt = null;
        changed(now);
        tell(new Event.VersionPublished(this, version));
    }

    /** What it rests on has changed; nothing happens to what is to be reviewed already. */
    void review(Instant now) {
        if (reviewDueAt == null && status == Status.PUBLISHED) {
            reviewDueAt = now;
            tell(new Event.ReviewDue(this));
        }
    }

    /** It still holds. */
    void confirm(Instant now) {
        ModelActStep.CONFIRM.requirePossible(this, now);
        reviewDueAt = null;
        changed(now);
        tell(new Event.Changed(this));
    }

    @Override
    public Thing thing() {
        return new Thing(getId(), KIND, content.title(), content.language(), "/model-acts/" + getId());
    }

    @Override
    public RecordedState recorded() {
        return ModelActHistory.stateOf(this);
    }

    public Status status() {
        return status;
    }

    public ModelActContent content() {
        return content;
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

    /** Since when somebody is to look whether it still holds. */
    public Optional<Instant> reviewDueAt() {
        return Optional.ofNullable(reviewDueAt);
    }
}
