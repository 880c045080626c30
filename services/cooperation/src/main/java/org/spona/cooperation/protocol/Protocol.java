package org.spona.cooperation.protocol;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.OwnedAggregate;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.Recorded;
import org.spona.platform.history.RecordedState;
import org.spona.platform.language.FoldedName;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;

/**
 * A protocol of cooperation, or an agreement of municipalities: one version of it, which a later one may replace. What its parties decide and sign
 * are parts of their own ({@link ProtocolPart}). Its text is open until it is opened for signatures; what was signed stays as it is.
 */
@Entity(name = "CooperationProtocol")
@Table(name = "protocol")
public class Protocol extends OwnedAggregate<Protocol> implements Recorded {

    /** What protocols are called among all that can be found. */
    public static final String KIND = "protocol";

    /** How often reviews are kept; of more the oldest are left out. */
    static final int MOST_REVIEWS = 50;

    /** What happened to a protocol that others may know of. */
    public sealed interface Event {

        Protocol protocol();

        /** It says something else, or stands otherwise. */
        record Changed(Protocol protocol) implements Event {}

        /** Its parties can read it. */
        record Shared(Protocol protocol) implements Event {}

        /** Its parties are asked to decide and to sign. */
        record OpenedForSigning(Protocol protocol) implements Event {}

        /** The rule is fulfilled and its first day has come. */
        record EnteredForce(Protocol protocol) implements Event {}

        /** It is to be looked at again: its time has come, or what it cites has changed. */
        record ReviewDue(Protocol protocol) implements Event {}

        /** Its last day is near. */
        record ExpiryNear(Protocol protocol) implements Event {}

        /** It holds no longer. */
        record Over(Protocol protocol) implements Event {}
    }

    /** A draft was thrown away, which nobody else has seen. */
    record Discarded(UUID id) {}

    @Enumerated(EnumType.STRING)
    private ProtocolStatus status;

    @Embedded
    private ProtocolContent content;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] readerOrganisations = {};

    private String folded;
    private UUID authorId;
    private int edition;
    private int textVersion;
    private @Nullable UUID predecessorId;
    private @Nullable UUID originId;
    private @Nullable LocalDate inForceOn;
    private @Nullable LocalDate overOn;
    private String overReason;
    private @Nullable LocalDate reviewOn;
    private String reviewReason;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ProtocolReview> reviews;

    private @Nullable LocalDate expiryNoticed;
    private @Nullable LocalDate reviewNoticed;
    private @Nullable LocalDate startsSettled;

    /**
     * A draft.
     *
     * @param predecessor the version that it shall replace
     * @param originId the protocol of another organisation from which it is taken over
     */
    Protocol(
            UUID id,
            Reader author,
            Ownership ownership,
            ProtocolContent content,
            Optional<Protocol> predecessor,
            @Nullable UUID originId,
            Instant now) {
        super(id, ownership, now);
        this.authorId = author.personId();
        this.status = ProtocolStatus.DRAFT;
        this.content = content.kept();
        this.folded = folded(content);
        this.predecessorId = predecessor.map(Protocol::getId).orElse(null);
        this.originId = originId;
        this.edition = predecessor.map(Protocol::edition).orElse(0) + 1;
        this.textVersion = 1;
        this.overReason = "";
        this.reviewReason = "";
        this.reviews = List.of();
        tell(new Event.Changed(this));
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Protocol() {}

    /** Says it otherwise, as long as nobody is asked to sign; who had agreed agreed to another text. */
    void revise(ProtocolContent newContent, Visibility visibility, Instant now) {
        ProtocolStep.EDIT.requirePossible(this, now);
        ProtocolContent kept = newContent.kept();
        if (status == ProtocolStatus.AGREEING && !kept.parties().equals(content.parties())) {
            throw new InvalidInput("content.parties", "protocol.parties.frozen");
        }
        textVersion += kept.equals(content) ? 0 : 1;
        content = kept;
        folded = folded(kept);
        changed(ownership().sharedWith(visibility), now);
        tell(new Event.Changed(this));
    }

    /** Lets its parties read it and say whether they agree. */
    void share(Instant now) {
        ProtocolStep.AGREE.requirePossible(this, now);
        readerOrganisations = content.parties().stream()
                .flatMap(party -> Stream.ofNullable(party.organisationId()))
                .filter(party -> !party.equals(ownership().organisationId()))
                .distinct()
                .toArray(UUID[]::new);
        move(ProtocolStatus.AGREEING, now);
        tell(new Event.Shared(this));
    }

    /** Asks its parties to decide and to sign; its text stays as it is. */
    void openForSigning(Instant now) {
        ProtocolStep.SIGN.requirePossible(this, now);
        move(ProtocolStatus.SIGNING, now);
        tell(new Event.OpenedForSigning(this));
    }

    /** Its text can be changed again, for nobody has signed it yet. */
    void reopen(Instant now) {
        ProtocolStep.REOPEN.requirePossible(this, now);
        move(ProtocolStatus.AGREEING, now);
        tell(new Event.Changed(this));
    }

    /**
     * Holds it against what its parties have said: it enters into force once its rule is fulfilled and its first day has come, and ends once
     * fewer than two of those who signed it are left.
     *
     * @return whether it stands otherwise than before
     */
    boolean settle(Collection<ProtocolPart> parts, LocalDate today, Instant now) {
        long staying = parts.stream().filter(part -> part.isSigned() && !part.hasLeft()).count();
        if (status == ProtocolStatus.SIGNING && staying >= 2 && isFulfilledBy(parts) && hasBegun(today)) {
            enterForce(parts, now);
            return true;
        }
        if (status.isInForce() && staying < 2) {
            close(ProtocolStatus.ENDED, today, "", now);
            return true;
        }
        return false;
    }

    private boolean isFulfilledBy(Collection<ProtocolPart> parts) {
        return parts.stream()
                .filter(part -> !part.hasLeft() && (content.rule() == InForceRule.ALL || part.listed()))
                .allMatch(ProtocolPart::isSigned);
    }

    private boolean hasBegun(LocalDate today) {
        LocalDate starts = content.startsOn();
        return starts == null || !starts.isAfter(today);
    }

    private void enterForce(Collection<ProtocolPart> parts, Instant now) {
        inForceOn = Stream.concat(
                        parts.stream().flatMap(part -> Stream.ofNullable(part.signedOn())), Stream.ofNullable(content.startsOn()))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.ofInstant(now, ZoneOffset.UTC));
        Integer months = content.reviewMonths();
        reviewOn = months == null ? null : inForceOn.plusMonths(months);
        move(ProtocolStatus.IN_FORCE, now);
        tell(new Event.EnteredForce(this));
    }

    /** A party has left: it reads no more than everybody else. */
    void without(UUID organisationId, Instant now) {
        readerOrganisations = Stream.of(readerOrganisations).filter(reader -> !reader.equals(organisationId)).toArray(UUID[]::new);
        changed(now);
        tell(new Event.Changed(this));
    }

    /** It was looked at again. */
    void review(ProtocolReview review, Instant now) {
        ProtocolStep.REVIEW.requirePossible(this, now);
        LocalDate day = Objects.requireNonNull(review.day());
        if (inForceOn != null && day.isBefore(inForceOn)) {
            throw new InvalidInput("day", "protocol.review.before");
        }
        reviews = Stream.concat(Stream.of(review), reviews.stream()).limit(MOST_REVIEWS).toList();
        Integer months = content.reviewMonths();
        reviewOn = months == null ? null : day.plusMonths(months);
        reviewReason = "";
        move(review.outcome() == ReviewOutcome.REVISE ? ProtocolStatus.UNDER_REVISION : ProtocolStatus.IN_FORCE, now);
        tell(new Event.Changed(this));
    }

    /** A provision that it cites says something else, or is no more: it is due for a review from today on. */
    void provisionChanged(String place, LocalDate today, Instant now) {
        if (status.isInForce()) {
            reviewReason = place;
            dueForReview(today, now);
        }
    }

    /** Its first day has come: whether it enters into force then is looked at once, later by each signature. */
    void startCame() {
        startsSettled = content.startsOn();
    }

    /** The day of its next review has come; told once. */
    void reviewCame(LocalDate today, Instant now) {
        dueForReview(Objects.requireNonNullElse(reviewOn, today), now);
    }

    private void dueForReview(LocalDate day, Instant now) {
        reviewOn = day;
        reviewNoticed = day;
        changed(now);
        tell(new Event.ReviewDue(this));
    }

    /** Its last day is near; told once. */
    void expiryCame(Instant now) {
        expiryNoticed = content.endsOn();
        changed(now);
        tell(new Event.ExpiryNear(this));
    }

    /** Its last day has passed. */
    void expire(LocalDate today, Instant now) {
        close(ProtocolStatus.EXPIRED, Objects.requireNonNullElse(content.endsOn(), today), "", now);
    }

    /** A newer version of it is in force. */
    void replaced(LocalDate day, Instant now) {
        if (status.isInForce()) {
            close(ProtocolStatus.REPLACED, day, "", now);
        }
    }

    /**
     * It is ended by agreement.
     *
     * @throws InvalidInput when it ends before it began
     */
    void end(EndInput input, Instant now) {
        ProtocolStep.END.requirePossible(this, now);
        LocalDate day = Objects.requireNonNull(input.day());
        if (inForceOn != null && day.isBefore(inForceOn)) {
            throw new InvalidInput("day", "protocol.end.before");
        }
        close(ProtocolStatus.ENDED, day, input.why(), now);
    }

    private void close(ProtocolStatus end, LocalDate day, String why, Instant now) {
        overOn = day;
        overReason = why;
        reviewOn = null;
        move(end, now);
        tell(new Event.Over(this));
    }

    private void move(ProtocolStatus next, Instant now) {
        status = next;
        changed(now);
    }

    private static String folded(ProtocolContent content) {
        return " " + FoldedName.of(content.title());
    }

    /** How it is called and where its page is. */
    public Thing thing() {
        return new Thing(getId(), KIND, content.title(), content.language(), "/protocols/" + getId());
    }

    @Override
    public RecordedState recorded() {
        return ProtocolHistory.stateOf(this);
    }

    public ProtocolStatus status() {
        return status;
    }

    public ProtocolContent content() {
        return content;
    }

    /** Whose it is and how far it is shared now: before it is in force with its parties alone. */
    Ownership sharedOwnership() {
        return status.isBeforeForce() ? ownership().sharedWith(Visibility.PRIVATE) : ownership();
    }

    /** Its parties but for those that have left. */
    FurtherReaders readers() {
        return new FurtherReaders(Set.of(readerOrganisations), Set.of(), Set.of());
    }

    public UUID authorId() {
        return authorId;
    }

    /** Which version in the chain of revisions it is, from 1. */
    public int edition() {
        return edition;
    }

    /** How often its text was written, from 1: to which text parties agree. */
    public int textVersion() {
        return textVersion;
    }

    /** The version before it. */
    public Optional<UUID> predecessorId() {
        return Optional.ofNullable(predecessorId);
    }

    /** The protocol of another organisation from which it is taken over. */
    public Optional<UUID> originId() {
        return Optional.ofNullable(originId);
    }

    public Optional<LocalDate> inForceOn() {
        return Optional.ofNullable(inForceOn);
    }

    /** Its last day. */
    public Optional<LocalDate> overOn() {
        return Optional.ofNullable(overOn);
    }

    /** Why it was ended; may be empty. */
    public String overReason() {
        return overReason;
    }

    /** When it is to be looked at again. */
    public Optional<LocalDate> reviewOn() {
        return Optional.ofNullable(reviewOn);
    }

    /** The provision because of whose change it is due for a review; empty when only its time has come. */
    public String reviewReason() {
        return reviewReason;
    }

    /** Whether somebody should look at it again. */
    public boolean isReviewDue(LocalDate today) {
        return status.isInForce() && reviewOn != null && !reviewOn.isAfter(today);
    }

    /** How it was looked at, the last first. */
    public List<ProtocolReview> reviews() {
        return reviews;
    }

    Optional<LocalDate> expiryNoticed() {
        return Optional.ofNullable(expiryNoticed);
    }

    Optional<LocalDate> reviewNoticed() {
        return Optional.ofNullable(reviewNoticed);
    }
}
