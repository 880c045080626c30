package org.spona.cooperation.exchange;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.WrittenAggregate;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.RecordedState;
import org.spona.platform.listing.SearchedWords;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;

/** Expertise or a study visit that an organisation offers or needs. What others answer is their own part ({@link ExchangeAnswer}). */
@Entity(name = "CooperationExchange")
@Table(name = "exchange")
public class Exchange extends WrittenAggregate<Exchange> {

    /** What exchanges are called among all that can be found. */
    public static final String KIND = "exchange";

    /** What happened to an exchange that others may know of. */
    public sealed interface Event {

        Exchange exchange();

        /** It says something else, or stands otherwise. */
        record Changed(Exchange exchange) implements Event {}

        /** Two organisations have found each other. */
        record Matched(Exchange exchange) implements Event {}

        /** It took place; both sides are asked how it was. */
        record Done(Exchange exchange) implements Event {}
    }

    @Enumerated(EnumType.STRING)
    private ExchangeStatus status;

    @Embedded
    private ExchangeContent content;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] readerOrganisations = {};

    private String experience;
    private @Nullable Boolean useful;

    Exchange(UUID id, Reader author, Ownership ownership, ExchangeContent content, Instant now) {
        super(id, author, ownership, SearchedWords.of(content.title()), now);
        this.status = ExchangeStatus.DRAFT;
        this.content = content;
        this.experience = "";
        tell(new Event.Changed(this));
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Exchange() {}

    /** Says it otherwise. */
    void revise(ExchangeContent newContent, Visibility visibility, Instant now) {
        ExchangeStep.EDIT.requirePossible(this, now);
        content = newContent;
        fold(SearchedWords.of(newContent.title()));
        changed(ownership().sharedWith(visibility), now);
        tell(new Event.Changed(this));
    }

    /** Others can answer. */
    void open(Instant now) {
        ExchangeStep.OPEN.requirePossible(this, now);
        move(ExchangeStatus.OPEN, now);
        tell(new Event.Changed(this));
    }

    /** The organisation with which it takes place is found. */
    void match(UUID organisationId, Instant now) {
        ExchangeStep.MATCH.requirePossible(this, now);
        readerOrganisations = new UUID[] {organisationId};
        move(ExchangeStatus.MATCHED, now);
        tell(new Event.Matched(this));
    }

    /** It took place. */
    void done(Instant now) {
        ExchangeStep.DONE.requirePossible(this, now);
        move(ExchangeStatus.DONE, now);
        tell(new Event.Done(this));
    }

    /** It is offered or needed no more. */
    void withdraw(Instant now) {
        ExchangeStep.WITHDRAW.requirePossible(this, now);
        move(ExchangeStatus.WITHDRAWN, now);
        tell(new Event.Changed(this));
    }

    /** The side whose it is says how it was. */
    void say(ExperienceInput input, Instant now) {
        ExchangeStep.SAY.requirePossible(this, now);
        experience = input.experience();
        useful = Objects.requireNonNull(input.useful());
        changed(now);
        tell(new Event.Changed(this));
    }

    private void move(ExchangeStatus next, Instant now) {
        status = next;
        changed(now);
    }

    @Override
    public Thing thing() {
        return new Thing(getId(), KIND, content.title(), content.language(), "/exchange/" + getId());
    }

    @Override
    public RecordedState recorded() {
        return ExchangeHistory.stateOf(this);
    }

    public ExchangeStatus status() {
        return status;
    }

    public ExchangeContent content() {
        return content;
    }

    /** With which organisation it takes place. */
    public Optional<UUID> partnerId() {
        return readerOrganisations.length == 0 ? Optional.empty() : Optional.of(readerOrganisations[0]);
    }

    @Override
    public FurtherReaders readers() {
        return new FurtherReaders(Set.of(readerOrganisations), Set.of(), Set.of());
    }

    /** How the side whose it is says it was; empty until then. */
    public String experience() {
        return experience;
    }

    /** Whether it was of use to the side whose it is. */
    public Optional<Boolean> useful() {
        return Optional.ofNullable(useful);
    }
}
