package org.spona.knowledge.practice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.OwnedAggregate;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.Recorded;
import org.spona.platform.history.RecordedState;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;

/**
 * A described piece of local work that others can learn from. Written by an officer, published or returned by an
 * editor of the network, withdrawn by either.
 */
@Entity
public class Practice extends OwnedAggregate<Practice> implements Recorded {

    /** What practices are called among all that can be found. */
    public static final String KIND = "practice";

    /** How far a practice has come. */
    public enum Status {
        DRAFT,
        SUBMITTED,
        PUBLISHED,
        WITHDRAWN
    }

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable UUID authorId;

    @Embedded
    private PracticeContent content;

    private @Nullable String returnReason;
    private @Nullable Instant submittedAt;
    private @Nullable Instant publishedAt;
    private @Nullable Instant withdrawnAt;
    private boolean withdrawnByEditor;
    private int adoptions;
    private int uses;
    private long edition;

    @Embedded
    private ImportOrigin origin;

    /**
     * A first draft.
     *
     * @param id chosen by whoever writes, so that a repeated request makes no second one
     */
    Practice(UUID id, Reader author, Ownership ownership, PracticeContent content, Instant now) {
        super(id, ownership, now);
        this.authorId = author.personId();
        this.status = Status.DRAFT;
        this.content = content;
        this.origin = ImportOrigin.HERE;
        registerEvent(new PracticeEvent.Drafted(this));
    }

    /** What an editor brings into her network from elsewhere: published at once. */
    Practice(UUID id, UUID editorId, ImportedPractice imported, Instant now) {
        super(id, imported.ownership(), now);
        this.authorId = editorId;
        this.status = Status.PUBLISHED;
        this.content = imported.content();
        this.origin = ImportOrigin.of(imported);
        this.submittedAt = now;
        this.publishedAt = now;
        nextRevision();
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Practice() {}

    /** Changes text and visibility; what is published stays published and is told anew. */
    void revise(PracticeContent newContent, Visibility newVisibility, Instant now) {
        PracticeStep.EDIT.requirePossible(this, now);
        if (status != Status.DRAFT) {
            SubmissionPolicy.check(newContent, newVisibility);
        }
        content = newContent;
        edited(ownership().sharedWith(newVisibility), now);
        if (status != Status.PUBLISHED) {
            registerEvent(new PracticeEvent.Drafted(this));
        }
    }

    /**
     * Its organisation has changed its contact. The import that brought it is no longer undone by that, and what was imported in the name of
     * its organisation is its own from now on.
     */
    void contactChanged(Instant now) {
        if (origin.isFollowed()) {
            edited(ownership(), now);
        }
    }

    private void edited(Ownership ownership, Instant now) {
        changed(ownership, now);
        origin = origin.editedBy(ownership.organisationId());
        edition++;
        tellReaders();
    }

    private void tellReaders() {
        if (status == Status.PUBLISHED) {
            tell(new PracticeEvent.Published(this));
        }
    }

    /** Another finishes it, or its organisation when null. */
    void handTo(@Nullable UUID heir) {
        authorId = heir;
        registerEvent(new PracticeEvent.Drafted(this));
    }

    /** It is thrown away. */
    void discard(Instant now) {
        PracticeStep.DISCARD.requirePossible(this, now);
        registerEvent(new PracticeEvent.Discarded(this));
    }

    /** What an import that brings this does with it. */
    ImportEffect effectOf(ImportedPractice imported) {
        return origin.effectOf(imported, status);
    }

    /**
     * Follows what has changed where it was imported from. Whose it is does not change by that; what its municipality has taken over stays
     * as it is, and what the undo of an import withdrew comes back.
     *
     * @return what that did; whoever calls tells others of it
     */
    ImportEffect follow(ImportedPractice imported, Instant now) {
        ImportEffect effect = effectOf(imported);
        if (effect.changes()) {
            boolean same =
                    ownership().organisationId().equals(imported.ownership().organisationId());
            status = Status.PUBLISHED;
            withdrawnAt = null;
            become(
                    imported.content(),
                    (same ? imported.ownership() : ownership()).visibility(),
                    ImportOrigin.of(imported),
                    now);
        }
        return effect;
    }

    /** Whether it still is what an import left, so that the import can be undone. */
    boolean isAsImported(long importedEdition) {
        return status == Status.PUBLISHED && origin.isFollowed() && edition == importedEdition;
    }

    /**
     * The import that brought it is undone.
     *
     * @param before what it was before; null when the import made it: then nobody sees it until it is imported again
     */
    void undoImport(@Nullable ImportedState before, Instant now) {
        if (before == null) {
            status = Status.WITHDRAWN;
            withdrawnAt = now;
            withdrawnByEditor = true;
            become(content, ownership().visibility(), origin.undone(), now);
        } else {
            become(before.content(), before.visibility(), before.origin(), now);
        }
    }

    private void become(PracticeContent newContent, Visibility visibility, ImportOrigin newOrigin, Instant now) {
        content = newContent;
        origin = newOrigin;
        changed(ownership().sharedWith(visibility), now);
        edition++;
        nextRevision();
    }

    /** Whether an import brought it about a municipality, which may take it over. */
    boolean isOfferedTo(UUID organisationId) {
        return status == Status.PUBLISHED
                && organisationId.equals(content.municipalityId())
                && origin.isOnBehalfOf(organisationId);
    }

    /**
     * The municipality that it is about makes it its own: it alone changes it from now on.
     *
     * @param organisationId the municipality, for which the reader writes in its network
     * @throws Refusal {@code wrong-status} when nothing is offered to it
     */
    void takeOver(UUID organisationId, Instant now) {
        if (!isOfferedTo(organisationId)) {
            throw new Refusal(PracticeError.WRONG_STATUS);
        }
        changed(
                new Ownership(
                        organisationId, ownership().networkId(), ownership().visibility()),
                now);
        origin = origin.byMunicipality();
        edition++;
        tell(new PracticeEvent.Published(this));
    }

    /** Refuses what others cannot be asked to read yet, with every field that is missing. */
    void requireReady() {
        SubmissionPolicy.check(content, ownership().visibility());
    }

    /** Hands the draft to the editors of its network. */
    void submit(Instant now) {
        PracticeStep.SUBMIT.requirePossible(this, now);
        requireReady();
        status = Status.SUBMITTED;
        submittedAt = now;
        returnReason = null;
        edition++;
        registerEvent(new PracticeEvent.Submitted(this));
    }

    /** Makes it readable as far as its visibility says. */
    void publish(Instant now) {
        PracticeStep.PUBLISH.requirePossible(this, now);
        status = Status.PUBLISHED;
        publishedAt = now;
        changed(now);
        edition++;
        registerEvent(new PracticeEvent.Approved(this));
        tell(new PracticeEvent.Published(this));
    }

    /** Gives it back to its author, who is told why. */
    void returnToAuthor(String reason, Instant now) {
        PracticeStep.RETURN.requirePossible(this, now);
        status = Status.DRAFT;
        returnReason = reason;
        edition++;
        registerEvent(new PracticeEvent.Returned(this));
    }

    /** Takes it out of others' sight. */
    void withdraw(Reader reader, Instant now) {
        PracticeStep.WITHDRAW.requirePossible(this, now);
        status = Status.WITHDRAWN;
        withdrawnAt = now;
        withdrawnByEditor = !reader.actsFor(ownership(), Role::writes);
        edition++;
        tell(new PracticeEvent.Withdrawn(this));
    }

    /** Brings back what was withdrawn, to those who read it before. */
    void restore(Instant now) {
        PracticeStep.RESTORE.requirePossible(this, now);
        status = Status.PUBLISHED;
        withdrawnAt = null;
        changed(now);
        edition++;
        tell(new PracticeEvent.Published(this));
    }

    /** Takes over how much it is used. What is published is told anew; its writers need not have seen it. */
    void count(int newAdoptions, int newUses) {
        boolean changed = adoptions != newAdoptions || uses != newUses;
        adoptions = newAdoptions;
        uses = newUses;
        if (changed) {
            tellReaders();
        }
    }

    /** Whether it may be thrown away without a trace: nobody but its organisation has seen it. */
    boolean neverShown() {
        return status == Status.DRAFT && submittedAt == null;
    }

    public Status status() {
        return status;
    }

    /** Who writes it; empty when its author has left and it is the organisation's to finish. */
    public Optional<UUID> authorId() {
        return Optional.ofNullable(authorId);
    }

    public PracticeContent content() {
        return content;
    }

    /** Why an editor gave the draft back; empty unless that is where it stands. */
    public Optional<String> returnReason() {
        return Optional.ofNullable(returnReason);
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    /** Whether an editor who does not write for its organisation took it out of sight. */
    boolean isWithdrawnByEditor() {
        return withdrawnByEditor;
    }

    /** How many organisations apply it, of those that all its readers may know of. */
    public int adoptions() {
        return adoptions;
    }

    /** How many people say that it was of use to them. */
    public int uses() {
        return uses;
    }

    /** What it is called where it was imported from; empty when it was written here. */
    public Optional<String> externalId() {
        return Optional.ofNullable(origin.externalId());
    }

    /** The association that imported it on behalf of a municipality which has not taken it over; empty for all else. */
    public Optional<UUID> importedBy() {
        return origin.importer();
    }

    ImportOrigin origin() {
        return origin;
    }

    /** Words that came with it from elsewhere and that no vocabulary has. */
    public List<String> keywords() {
        return origin.keywords();
    }

    /** How it is called and where its page is. */
    public Thing thing() {
        return new Thing(getId(), KIND, content.title(), content.language(), "/practices/" + getId());
    }

    @Override
    public RecordedState recorded() {
        return PracticeHistory.stateOf(this);
    }

    /** Counts what people changed, not what the service did; what a form must have seen to be saved over. */
    @Override
    public long version() {
        return edition;
    }
}
