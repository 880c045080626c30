package org.spona.cooperation.pathway;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.WrittenAggregate;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.RecordedState;
import org.spona.platform.listing.SearchedWords;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;

/** A version of a pathway of referral. Its steps are open while it is a draft; what was agreed stays as it is, and is replaced by another version. */
@Entity
@Table(name = "pathway")
public class Pathway extends WrittenAggregate<Pathway> {

    /** What pathways are called among all that can be found. */
    public static final String KIND = "pathway";

    /** How far a version has come. */
    public enum Status {
        DRAFT,
        /** By a protocol or a decision. */
        AGREED,
        IN_FORCE,
        /** Another version holds instead. */
        REPLACED
    }

    /** It is otherwise than before. */
    public record Changed(Pathway pathway) {}

    /** It was thrown away. */
    public record Discarded(Pathway pathway) {}

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private PathwayContent content;

    private UUID seriesId;
    private int number;
    private @Nullable UUID replacesId;
    private String agreedBy;
    private @Nullable LocalDate inForceFrom;
    private @Nullable LocalDate inForceUntil;

    /** The first version of a pathway. */
    Pathway(UUID id, Reader author, Ownership ownership, PathwayContent content, Instant now) {
        this(id, author, ownership, content, id, 1, null, now);
    }

    private Pathway(
            UUID id,
            Reader author,
            Ownership ownership,
            PathwayContent content,
            UUID seriesId,
            int number,
            @Nullable UUID replacesId,
            Instant now) {
        super(id, author, ownership, folded(content.kept()), now);
        this.status = Status.DRAFT;
        this.content = content.kept();
        this.seriesId = seriesId;
        this.number = number;
        this.replacesId = replacesId;
        this.agreedBy = "";
        PathwayPolicy.check(this.content);
        tell(new Changed(this));
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Pathway() {}

    /**
     * The next version of it, as a draft that says the same.
     *
     * @param last the highest number that a version of it has
     */
    Pathway renew(UUID id, Reader author, int last, Instant now) {
        PathwayStep.RENEW.requirePossible(this, now);
        return new Pathway(id, author, ownership(), content, seriesId, last + 1, getId(), now);
    }

    /** Says it otherwise, as long as it is a draft; who reads it is said whenever. */
    void revise(PathwayContent newContent, Visibility visibility, Instant now) {
        PathwayStep.EDIT.requirePossible(this, now);
        PathwayPolicy.check(newContent.kept());
        content = newContent.kept();
        fold(folded(content));
        changed(ownership().sharedWith(visibility), now);
        tell(new Changed(this));
    }

    /**
     * It is agreed.
     *
     * @param basis the protocol or the decision, in words
     */
    void agree(String basis, Instant now) {
        PathwayStep.AGREE.requirePossible(this, now);
        PathwayPolicy.requireReady(content);
        agreedBy = basis;
        move(Status.AGREED, now);
    }

    /** It is written on. */
    void giveBack(Instant now) {
        PathwayStep.RETURN.requirePossible(this, now);
        agreedBy = "";
        move(Status.DRAFT, now);
    }

    /** It holds from a day on. */
    void enter(LocalDate from, Instant now) {
        PathwayStep.ENTER.requirePossible(this, now);
        inForceFrom = from;
        move(Status.IN_FORCE, now);
    }

    /** Another version holds instead, or none does. */
    void replace(LocalDate until, Instant now) {
        PathwayStep.REPLACE.requirePossible(this, now);
        inForceUntil = until;
        move(Status.REPLACED, now);
    }

    /** Nobody finds it any more. */
    void discard(Instant now) {
        PathwayStep.DISCARD.requirePossible(this, now);
        tell(new Discarded(this));
    }

    private void move(Status next, Instant now) {
        status = next;
        changed(now);
        tell(new Changed(this));
    }

    private static String folded(PathwayContent content) {
        return SearchedWords.of(content.title() + " " + content.subject());
    }

    @Override
    public Thing thing() {
        return new Thing(getId(), KIND, content.title(), content.language(), "/pathways/" + getId());
    }

    @Override
    public RecordedState recorded() {
        return PathwayHistory.stateOf(this);
    }

    public Status status() {
        return status;
    }

    public PathwayContent content() {
        return content;
    }

    /** What all its versions have in common. */
    public UUID seriesId() {
        return seriesId;
    }

    /** Which version it is, from 1. */
    public int number() {
        return number;
    }

    /** The version from which it was made. */
    public Optional<UUID> replacesId() {
        return Optional.ofNullable(replacesId);
    }

    /** The protocol or the decision by which it is agreed, in words; empty until then. */
    public String agreedBy() {
        return agreedBy;
    }

    /** Since when it holds. */
    public Optional<LocalDate> inForceFrom() {
        return Optional.ofNullable(inForceFrom);
    }

    /** The last day on which it held. */
    public Optional<LocalDate> inForceUntil() {
        return Optional.ofNullable(inForceUntil);
    }
}
