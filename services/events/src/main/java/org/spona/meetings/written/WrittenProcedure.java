package org.spona.meetings.written;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.decision.VoteResult;
import org.spona.meetings.meeting.Conveners;
import org.spona.platform.aggregate.OwnedAggregate;
import org.spona.platform.directory.BodyRule;
import org.spona.platform.directory.BodyState;
import org.spona.platform.findable.Thing;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;

/**
 * A proposal that a body votes on in writing, between its meetings: worded by who runs the body, open until its last day or until all have
 * voted, then closed with what it came to. What is carried is a decision from then on.
 */
@Entity
public class WrittenProcedure extends OwnedAggregate<WrittenProcedure> {

    /** The word for what it is. */
    public static final String KIND = "written-procedure";

    /** How far it has come. */
    public enum Status {
        DRAFT,
        OPEN,
        CLOSED,
        WITHDRAWN
    }

    /** It was opened, closed or taken back. */
    public record Changed(WrittenProcedure procedure) {}

    @Enumerated(EnumType.STRING)
    private Status status;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "reader_bodies")
    private List<UUID> bodies;

    private String bodyName;
    private UUID madeBy;

    @Enumerated(EnumType.STRING)
    private Visibility decisionVisibility;

    @Embedded
    private WrittenContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable BodyRule rule;

    private @Nullable Integer number;
    private @Nullable Integer numberYear;
    private @Nullable Instant openedAt;
    private @Nullable Instant closesAt;
    private @Nullable Instant closedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable VoteResult result;

    private @Nullable UUID decisionId;

    /** It is being worded, by who runs the body. */
    WrittenProcedure(UUID id, BodyState body, WrittenInput input, Reader by, Instant now) {
        super(id, new Ownership(body.organisationId(), body.networkId(), Visibility.PRIVATE), now);
        this.status = Status.DRAFT;
        this.bodies = List.of(body.id());
        this.bodyName = body.name();
        this.madeBy = by.personId();
        this.decisionVisibility = input.decisionVisibility();
        this.content = input.content();
        WrittenStep.EDIT.require(by, this, now);
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected WrittenProcedure() {}

    /** Words it otherwise, until it is put to vote. */
    void revise(Reader by, WrittenInput input, Instant now) {
        WrittenStep.EDIT.require(by, this, now);
        content = input.content();
        decisionVisibility = input.decisionVisibility();
        changed(now);
    }

    /**
     * Puts it to vote, by the rule that the body has now.
     *
     * @param ordinal among the procedures of the organisation in the network in this year, from 1
     * @param zone in which its last day ends
     * @throws InvalidInput naming every field to mend
     */
    void open(BodyState body, int ordinal, Reader by, Instant now, ZoneId zone) {
        WrittenStep.OPEN.require(by, this, now);
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate last = content.requireComplete(today);
        status = Status.OPEN;
        bodyName = body.name();
        rule = body.rule();
        number = ordinal;
        numberYear = today.getYear();
        openedAt = now;
        closesAt = last.plusDays(1).atStartOfDay(zone).toInstant();
        happened(now);
    }

    /** Takes it back: nothing comes of it. */
    void withdraw(Reader by, Instant now) {
        WrittenStep.WITHDRAW.require(by, this, now);
        status = Status.WITHDRAWN;
        closedAt = now;
        happened(now);
    }

    /**
     * The voting is over.
     *
     * @param cameTo by the rule of the body
     * @param decision that it became; null when it is not carried
     * @throws Refusal {@code written-wrong-status} unless it is open
     */
    void close(VoteResult cameTo, @Nullable UUID decision, Instant now) {
        if (status != Status.OPEN) {
            throw new Refusal(WrittenError.WRONG_STATUS);
        }
        status = Status.CLOSED;
        closedAt = now;
        result = cameTo;
        decisionId = decision;
        happened(now);
    }

    private void happened(Instant now) {
        changed(now);
        registerEvent(new Changed(this));
    }

    /** Whether seats can vote. */
    public boolean takesVotes(Instant now) {
        return status == Status.OPEN && closesAt != null && now.isBefore(closesAt);
    }

    /** How it is called and where its page is. */
    public Thing thing() {
        return new Thing(getId(), KIND, content.title(), content.language(), "/written-procedures/" + getId());
    }

    /** Whether a reader keeps it: who runs the body, or coordinates for whoever founded it. */
    public boolean isKeptBy(Reader reader) {
        return Conveners.include(reader, ownership(), bodies);
    }

    /** The body that votes. */
    public UUID bodyId() {
        return bodies.getFirst();
    }

    public String bodyName() {
        return bodyName;
    }

    public Status status() {
        return status;
    }

    /** Who began it. */
    public UUID madeBy() {
        return madeBy;
    }

    /** How far the decision is shared that comes of it. */
    public Visibility decisionVisibility() {
        return decisionVisibility;
    }

    public WrittenContent content() {
        return content;
    }

    /** By which the body decides on it; the usual one until it is opened. */
    public BodyRule rule() {
        return rule == null ? BodyRule.USUAL : rule;
    }

    /** By which people cite it, such as {@code PP-2/2026}; empty until it is opened. */
    public String number() {
        return number == null ? "" : "PP-" + number + "/" + numberYear;
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    /** When its last day ends; empty until it is opened. */
    public Optional<Instant> closesAt() {
        return Optional.ofNullable(closesAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** What it came to; empty until it is closed. */
    public Optional<VoteResult> result() {
        return Optional.ofNullable(result);
    }

    /** The decision that it became. */
    public Optional<UUID> decisionId() {
        return Optional.ofNullable(decisionId);
    }
}
