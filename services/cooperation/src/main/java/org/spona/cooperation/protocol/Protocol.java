package org.spona.cooperation.protocol;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.WrittenAggregate;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.RecordedState;
import org.spona.platform.listing.SearchedWords;
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
public class Protocol extends WrittenAggregate<Protocol> {

    /** What protocols are called among all that can be found. */
    public static final String KIND = "protocol";

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

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] readerBodies = {};

    private int edition;
    private int textVersion;
    private @Nullable UUID predecessorId;
    private @Nullable UUID originId;

    @Embedded
    private ProtocolTerm term;

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
        super(id, author, ownership, SearchedWords.of(content.title()), now);
        this.status = ProtocolStatus.DRAFT;
        this.content = content.kept();
        this.predecessorId = predecessor.map(Protocol::getId).orElse(null);
        this.originId = originId;
        this.edition = predecessor.map(Protocol::edition).orElse(0) + 1;
        this.textVersion = 1;
        this.term = ProtocolTerm.AHEAD;
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
        fold(SearchedWords.of(kept.title()));
        if (status == ProtocolStatus.AGREEING) {
            letRead(parties());
        }
        changed(ownership().sharedWith(visibility), now);
        tell(new Event.Changed(this));
    }

    /** Lets its parties read it and say whether they agree. */
    void share(Instant now) {
        ProtocolStep.AGREE.requirePossible(this, now);
        letRead(content.partyOrganisations());
        move(ProtocolStatus.AGREEING, now);
        tell(new Event.Shared(this));
    }

    /** These parties read it, and who watches over it. */
    private void letRead(Set<UUID> parties) {
        readerOrganisations = Stream.concat(parties.stream(), Stream.ofNullable(content.watchingOrganisationId()))
                .filter(reader -> !reader.equals(ownership().organisationId()))
                .distinct()
                .sorted()
                .toArray(UUID[]::new);
        readerBodies = Stream.ofNullable(content.watchingBodyId()).toArray(UUID[]::new);
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
        Signatures signatures = Signatures.of(parts);
        if (status == ProtocolStatus.SIGNING
                && signatures.areEnough()
                && signatures.fulfil(content.rule())
                && hasBegun(today)) {
            LocalDate day = signatures
                    .inForceOn(Optional.ofNullable(content.startsOn()))
                    .orElse(today);
            term = term.entered(day, content.reviewMonths());
            move(ProtocolStatus.IN_FORCE, now);
            tell(new Event.EnteredForce(this));
            return true;
        }
        if (status.isInForce() && !signatures.areEnough()) {
            close(ProtocolStatus.ENDED, today, "", now);
            return true;
        }
        return false;
    }

    private boolean hasBegun(LocalDate today) {
        LocalDate starts = content.startsOn();
        return starts == null || !starts.isAfter(today);
    }

    /** A party has left: it reads no more than everybody else. */
    void without(UUID organisationId, Instant now) {
        readerOrganisations = Stream.of(readerOrganisations)
                .filter(reader -> !reader.equals(organisationId))
                .toArray(UUID[]::new);
        changed(now);
        tell(new Event.Changed(this));
    }

    /**
     * It was looked at again.
     *
     * @throws InvalidInput when that was before it was in force
     */
    void review(ProtocolReview review, Instant now) {
        ProtocolStep.REVIEW.requirePossible(this, now);
        LocalDate day = notBefore(review.day(), "protocol.review.before");
        term = term.reviewed(review, day, content.reviewMonths());
        move(review.outcome() == ReviewOutcome.REVISE ? ProtocolStatus.UNDER_REVISION : ProtocolStatus.IN_FORCE, now);
        tell(new Event.Changed(this));
    }

    /** A provision that it cites says something else, or is no more: it is due for a review from today on. */
    void provisionChanged(String place, LocalDate today, Instant now) {
        if (status.isInForce()) {
            dueForReview(today, place, now);
        }
    }

    /** Its first day has come: whether it enters into force then is looked at once, later by each signature. */
    void startCame() {
        term = term.startSeen(content.startsOn());
    }

    /** The day of its next review has come; told once. */
    void reviewCame(LocalDate today, Instant now) {
        dueForReview(reviewOn().orElse(today), term.reviewReason(), now);
    }

    private void dueForReview(LocalDate day, String reason, Instant now) {
        term = term.dueForReview(day, reason);
        changed(now);
        tell(new Event.ReviewDue(this));
    }

    /** Its last day is near; told once. */
    void expiryCame(Instant now) {
        term = term.expiryTold(content.endsOn());
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
        close(ProtocolStatus.ENDED, notBefore(input.day(), "protocol.end.before"), input.why(), now);
    }

    private LocalDate notBefore(@Nullable LocalDate day, String otherwise) {
        LocalDate known = Objects.requireNonNull(day);
        if (term.isBefore(known)) {
            throw new InvalidInput("day", otherwise);
        }
        return known;
    }

    private void close(ProtocolStatus end, LocalDate day, String why, Instant now) {
        term = term.over(day, why);
        move(end, now);
        tell(new Event.Over(this));
    }

    private void move(ProtocolStatus next, Instant now) {
        status = next;
        changed(now);
    }

    @Override
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

    /** Its parties but for those that have left, and who watches over it. */
    @Override
    public FurtherReaders readers() {
        return new FurtherReaders(Set.of(readerOrganisations), Set.of(readerBodies), Set.of());
    }

    /** The organisations of the network that are its parties, but for the owner and those that have left; none before they can read it. */
    Set<UUID> parties() {
        Set<UUID> named = content.partyOrganisations();
        return Stream.of(readerOrganisations).filter(named::contains).collect(Collectors.toSet());
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
        return Optional.ofNullable(term.inForceOn());
    }

    /** Its last day. */
    public Optional<LocalDate> overOn() {
        return Optional.ofNullable(term.overOn());
    }

    /** Why it was ended; may be empty. */
    public String overReason() {
        return term.overReason();
    }

    /** When it is to be looked at again. */
    public Optional<LocalDate> reviewOn() {
        return Optional.ofNullable(term.reviewOn());
    }

    /** The provision because of whose change it is due for a review; empty when only its time has come. */
    public String reviewReason() {
        return term.reviewReason();
    }

    /** Whether somebody should look at it again. */
    public boolean isReviewDue(LocalDate today) {
        return status.isInForce()
                && reviewOn().filter(day -> !day.isAfter(today)).isPresent();
    }

    /** How it was looked at, the last first. */
    public List<ProtocolReview> reviews() {
        return term.reviews();
    }

    /** What of its time was told. */
    ProtocolTerm term() {
        return term;
    }
}
