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
import org.spona.platform.findable.OwnedThing;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.Recorded;
import org.spona.platform.history.RecordedState;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;

/**
 * A quick questionnaire to member organisations: worded by who coordinates a network or runs a body, open until its last day, then closed.
 * Whoever has answered reads all answers from then on.
 */
@Entity
public class Survey extends OwnedAggregate<Survey> implements OwnedThing, Recorded {

    /** What surveys are called among all that can be found. */
    public static final String KIND = "survey";

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

    @Embedded
    private @Nullable SurveyRun run;

    @Embedded
    private SurveyRespondents respondents = SurveyRespondents.NOBODY;

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
        this.bodies = input.bodyIds();
        this.meetingId = input.meetingId();
        word(input);
        SurveyStep.EDIT.require(by, this, now);
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Survey() {}

    /** Words it otherwise, until it is sent. */
    void revise(SurveyInput input, Reader by, Instant now) {
        SurveyStep.EDIT.require(by, this, now);
        word(input);
        changed(now);
    }

    private void word(SurveyInput input) {
        content = input.content();
        questions = input.asked();
        audience = input.audience();
        chosen = input.organisationIds().toArray(UUID[]::new);
        further = input.further();
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
        run = SurveyRun.opened(Objects.requireNonNull(content.until()), zone, now);
        become(Status.OPEN, now);
    }

    /** The silent are reminded by hand. */
    void remind(Reader by, Instant now) {
        SurveyStep.REMIND.require(by, this, now);
        run = requireRun().reminded(now);
        changed(now);
    }

    /**
     * Its last day comes near.
     *
     * @return whether the silent are to be reminded: it was not only just sent
     */
    boolean nearDeadline(Instant now, ZoneId zone) {
        SurveyRun before = requireRun();
        run = before.deadlineReminded(now);
        return before.isToBeRemindedBefore(Objects.requireNonNull(content.until()), zone);
    }

    /**
     * No more answers are taken.
     *
     * @param answered who reads all answers from now on
     * @throws Refusal {@code survey-wrong-status} unless it is open
     */
    void close(SurveyRespondents answered, Instant now) {
        if (status != Status.OPEN) {
            throw new Refusal(SurveyError.WRONG_STATUS);
        }
        respondents = answered;
        run = requireRun().closed(now);
        become(Status.CLOSED, now);
    }

    private void become(Status next, Instant now) {
        status = next;
        changed(now);
        tell(new Changed(this));
    }

    /** Whether answers are taken. */
    public boolean takesAnswers(Instant now) {
        return status == Status.OPEN && now.isBefore(requireRun().closesAt());
    }

    /** Whether a reader is of those who ask. */
    public boolean isAskedBy(Reader reader) {
        return Conveners.include(reader, ownership(), bodies);
    }

    /** Whether a reader sees what all have answered: it is over, and her institution is among them. */
    boolean isSharedWith(Reader reader) {
        return status == Status.CLOSED && respondents.include(reader);
    }

    /** Who reads its questions once it is sent, besides those who ask. */
    @Override
    public FurtherReaders readers() {
        return new FurtherReaders(Set.of(readerOrganisations), Set.copyOf(bodies), Set.of());
    }

    @Override
    public Thing thing() {
        return new Thing(getId(), KIND, content.title(), content.language(), "/surveys/" + getId());
    }

    @Override
    public RecordedState recorded() {
        return SurveyHistory.stateOf(this);
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

    /** The bodies whose institutions are asked; none when those of a network are. */
    public List<UUID> bodies() {
        return List.copyOf(bodies);
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

    /** How it goes on; empty until it is sent. */
    public Optional<SurveyRun> run() {
        return Optional.ofNullable(run);
    }

    private SurveyRun requireRun() {
        return Objects.requireNonNull(run);
    }
}
