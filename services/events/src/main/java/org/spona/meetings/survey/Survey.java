package org.spona.meetings.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.Conveners;
import org.spona.meetings.survey.SurveyInput.Audience;
import org.spona.platform.aggregate.OwnedAggregate;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;

/**
 * A quick questionnaire to member organisations: worded by who coordinates a network or runs a body, open until its last day, then closed.
 * Whoever has answered reads all answers from then on.
 */
@Entity
public class Survey extends OwnedAggregate<Survey> {

    /** How many days before the last one the silent are reminded by themselves. */
    static final int REMINDED_BEFORE = 3;

    /** How far it has come. */
    public enum Status {
        DRAFT,
        OPEN,
        CLOSED
    }

    /** It was sent or closed. */
    public record Changed(Survey survey) {}

    @Enumerated(EnumType.STRING)
    private Status status;

    private UUID madeBy;
    private @Nullable UUID meetingId;

    @Embedded
    private SurveyContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SurveyQuestion> questions;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] chosen;

    private String further;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] readerOrganisations = {};

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "reader_bodies")
    private List<UUID> bodies;

    private @Nullable Instant openedAt;
    private @Nullable Instant closesAt;
    private @Nullable Instant remindedAt;
    private @Nullable Instant deadlineRemindedAt;
    private @Nullable Instant closedAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] answeredOrganisations = {};

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] answeredPeople = {};

    /**
     * It is being worded.
     *
     * @param owner who asks, in which network
     * @throws Refusal {@code survey-not-yours}
     */
    Survey(UUID id, Ownership owner, SurveyInput input, Reader by, Instant now) {
        super(id, owner, now);
        this.status = Status.DRAFT;
        this.madeBy = by.personId();
        this.bodies = Optional.ofNullable(input.bodyId()).map(List::of).orElse(List.of());
        this.meetingId = input.meetingId();
        this.content = input.content();
        this.questions = input.asked();
        this.audience = input.audience();
        this.chosen = input.organisationIds().toArray(UUID[]::new);
        this.further = input.further();
        SurveyStep.EDIT.require(by, this, now);
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Survey() {}

    /** Words it otherwise, until it is sent. */
    void revise(SurveyInput input, Reader by, Instant now) {
        SurveyStep.EDIT.require(by, this, now);
        content = input.content();
        questions = input.asked();
        audience = input.audience();
        chosen = input.organisationIds().toArray(UUID[]::new);
        further = input.further();
        changed(now);
    }

    /**
     * It is sent to those who are asked; neither they nor the questions change from then on.
     *
     * @param organisations those of them that the directory knows
     * @param zone in which its last day ends
     * @throws org.spona.platform.problem.InvalidInput naming the fields to mend
     */
    void open(Collection<UUID> organisations, Reader by, Instant now, ZoneId zone) {
        SurveyStep.OPEN.require(by, this, now);
        SurveyInput.of(this).requireComplete(LocalDate.ofInstant(now, zone));
        readerOrganisations = organisations.toArray(UUID[]::new);
        openedAt = now;
        closesAt = Objects.requireNonNull(content.until())
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
        become(Status.OPEN, now);
    }

    /** The silent are reminded by hand. */
    void remind(Reader by, Instant now) {
        SurveyStep.REMIND.require(by, this, now);
        remindedAt = now;
        changed(now);
    }

    /**
     * Its last day comes near.
     *
     * @return whether the silent are to be reminded: it was not only just sent
     */
    boolean nearDeadline(Instant now, ZoneId zone) {
        if (deadlineRemindedAt != null) {
            return false;
        }
        deadlineRemindedAt = now;
        LocalDate asked = LocalDate.ofInstant(Objects.requireNonNull(openedAt), zone);
        return asked.isBefore(Objects.requireNonNull(content.until()).minusDays(REMINDED_BEFORE));
    }

    /**
     * No more answers are taken.
     *
     * @param organisations those that have answered, as the directory knows them
     * @param people those who sit in a body for institutions that have answered
     * @throws Refusal {@code survey-wrong-status} unless it is open
     */
    void close(Collection<UUID> organisations, Collection<UUID> people, Instant now) {
        if (status != Status.OPEN) {
            throw new Refusal(SurveyError.WRONG_STATUS);
        }
        answeredOrganisations = organisations.toArray(UUID[]::new);
        answeredPeople = people.toArray(UUID[]::new);
        closedAt = now;
        become(Status.CLOSED, now);
    }

    private void become(Status next, Instant now) {
        status = next;
        changed(now);
        tell(new Changed(this));
    }

    /** Whether answers are taken. */
    public boolean takesAnswers(Instant now) {
        return status == Status.OPEN && closesAt != null && now.isBefore(closesAt);
    }

    /** Whether a reader is of those who ask. */
    public boolean isAskedBy(Reader reader) {
        return Conveners.include(reader, ownership(), bodies);
    }

    /** Whether a reader sees what all have answered: it is over, and her institution is among them. */
    boolean isSharedWith(Reader reader) {
        return status == Status.CLOSED
                && (List.of(answeredPeople).contains(reader.personId())
                        || !Collections.disjoint(reader.organisations(), List.of(answeredOrganisations)));
    }

    /** Who reads its questions once it is sent, besides those who ask. */
    public FurtherReaders readers() {
        return new FurtherReaders(Set.of(readerOrganisations), Set.copyOf(bodies), Set.of());
    }

    public Status status() {
        return status;
    }

    /** Who began it. */
    public UUID madeBy() {
        return madeBy;
    }

    /** The meeting that it is about. */
    public Optional<UUID> meetingId() {
        return Optional.ofNullable(meetingId);
    }

    /** The body whose institutions are asked; empty when those of a network are. */
    public Optional<UUID> bodyId() {
        return bodies.stream().findFirst();
    }

    public SurveyContent content() {
        return content;
    }

    public List<SurveyQuestion> questions() {
        return List.copyOf(questions);
    }

    public Audience audience() {
        return audience;
    }

    /** The organisations that are to be asked, when not all are. */
    public List<UUID> chosen() {
        return List.of(chosen);
    }

    /** Further institutions with an address each, as they were typed. */
    public String further() {
        return further;
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    /** Until when answers are taken; empty until it is sent. */
    public Optional<Instant> closesAt() {
        return Optional.ofNullable(closesAt);
    }

    /** Whether the silent were reminded by hand. */
    public boolean isReminded() {
        return remindedAt != null;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
