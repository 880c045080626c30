package org.spona.cooperation.initiative;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.spona.platform.aggregate.WrittenAggregate;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.RecordedState;
import org.spona.platform.listing.SearchedWords;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;

/** What several organisations undertake together. One leads and writes it; what the others say is their own part ({@link InitiativePart}). */
@Entity(name = "CooperationInitiative")
@Table(name = "initiative")
public class Initiative extends WrittenAggregate<Initiative> {

    /** What initiatives are called among all that can be found. */
    public static final String KIND = "initiative";

    /** So many organisations can be parties. */
    static final int MOST_PARTIES = 200;

    /** What happened to an initiative that others may know of. */
    public sealed interface Event {

        Initiative initiative();

        /** It says something else, or stands otherwise. */
        record Changed(Initiative initiative) implements Event {}

        /** The organisations of the network are asked who takes part. */
        record PartnersSought(Initiative initiative) implements Event {}

        /** Its parties are asked to decide. */
        record ToBeDecided(Initiative initiative) implements Event {}

        /** It is over. */
        record Over(Initiative initiative) implements Event {}
    }

    @Enumerated(EnumType.STRING)
    private InitiativeStatus status;

    @Embedded
    private InitiativeContent content;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] readerOrganisations = {};

    private String result;

    Initiative(UUID id, Reader author, Ownership ownership, InitiativeContent content, Instant now) {
        super(id, author, ownership, SearchedWords.of(content.title()), now);
        this.status = InitiativeStatus.IDEA;
        this.content = content;
        this.result = "";
        tell(new Event.Changed(this));
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Initiative() {}

    /** Says it otherwise. */
    void revise(InitiativeContent newContent, Visibility visibility, Instant now) {
        InitiativeStep.EDIT.requirePossible(this, now);
        content = newContent;
        fold(SearchedWords.of(newContent.title()));
        changed(ownership().sharedWith(visibility), now);
        tell(new Event.Changed(this));
    }

    /** Asks the organisations of the network who takes part. */
    void seek(Instant now) {
        InitiativeStep.SEEK.requirePossible(this, now);
        move(InitiativeStatus.PARTNERS_SOUGHT, now);
        tell(new Event.PartnersSought(this));
    }

    /** An organisation that offered to takes part from now on. */
    void accept(UUID organisationId, Instant now) {
        InitiativeStep.ACCEPT.requirePossible(this, now);
        readerOrganisations = Stream.concat(Stream.of(readerOrganisations), Stream.of(organisationId))
                .distinct()
                .limit(MOST_PARTIES)
                .toArray(UUID[]::new);
        changed(now);
        tell(new Event.Changed(this));
    }

    /** A party has left. */
    void without(UUID organisationId, Instant now) {
        readerOrganisations = Stream.of(readerOrganisations)
                .filter(party -> !party.equals(organisationId))
                .toArray(UUID[]::new);
        changed(now);
        tell(new Event.Changed(this));
    }

    /** Those who take part prepare it. */
    void prepare(Instant now) {
        InitiativeStep.PREPARE.requirePossible(this, now);
        move(InitiativeStatus.PREPARING, now);
        tell(new Event.Changed(this));
    }

    /**
     * Its parties decide.
     *
     * @throws Refusal {@code initiative-without-partner} when nobody else takes part
     */
    void decide(Instant now) {
        InitiativeStep.DECIDE.requirePossible(this, now);
        if (readerOrganisations.length == 0) {
            throw new Refusal(InitiativeError.ALONE);
        }
        move(InitiativeStatus.DECIDING, now);
        tell(new Event.ToBeDecided(this));
    }

    /**
     * It runs.
     *
     * @throws Refusal {@code initiative-undecided} when each party has to decide and one has not
     */
    void run(Collection<InitiativePart> parts, Instant now) {
        InitiativeStep.RUN.requirePossible(this, now);
        Set<UUID> parties = parties();
        long decided = parts.stream()
                .filter(part -> parties.contains(part.organisationId()) && part.isDecided() && !part.hasLeft())
                .count();
        if (content.kind().needsDecisions() && decided < parties.size()) {
            throw new Refusal(InitiativeError.UNDECIDED);
        }
        move(InitiativeStatus.RUNNING, now);
        tell(new Event.Changed(this));
    }

    /** It is done. */
    void close(ClosingInput input, Instant now) {
        InitiativeStep.CLOSE.requirePossible(this, now);
        end(InitiativeStatus.CLOSED, input, now);
    }

    /** Nothing comes of it. */
    void drop(ClosingInput input, Instant now) {
        InitiativeStep.DROP.requirePossible(this, now);
        end(InitiativeStatus.DROPPED, input, now);
    }

    private void end(InitiativeStatus end, ClosingInput input, Instant now) {
        result = input.result();
        move(end, now);
        tell(new Event.Over(this));
    }

    private void move(InitiativeStatus next, Instant now) {
        status = next;
        changed(now);
    }

    @Override
    public Thing thing() {
        return new Thing(getId(), KIND, content.title(), content.language(), "/initiatives/" + getId());
    }

    @Override
    public RecordedState recorded() {
        return InitiativeHistory.stateOf(this);
    }

    public InitiativeStatus status() {
        return status;
    }

    public InitiativeContent content() {
        return content;
    }

    /** Those who take part, and the one who leads. */
    public Set<UUID> parties() {
        return Stream.concat(Stream.of(ownership().organisationId()), Stream.of(readerOrganisations))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether an organisation takes part besides the one that leads. */
    public boolean isPartner(UUID organisationId) {
        return Stream.of(readerOrganisations).anyMatch(organisationId::equals);
    }

    /** Whether organisations can still say on a day that they take part. */
    public boolean isSoughtOn(LocalDate day) {
        LocalDate until = content.soughtUntil();
        return status == InitiativeStatus.PARTNERS_SOUGHT && (until == null || !until.isBefore(day));
    }

    @Override
    public FurtherReaders readers() {
        return new FurtherReaders(Set.of(readerOrganisations), Set.of(), Set.of());
    }

    /** What came of it, or why it was dropped; empty until then. */
    public String result() {
        return result;
    }
}
