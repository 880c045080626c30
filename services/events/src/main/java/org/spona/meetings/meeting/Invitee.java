package org.spona.meetings.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.Aggregate;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;

/**
 * Somebody who is invited to a meeting: a person of the directory, a guest who is known by her address only, or the
 * substitute whom one of them sends. What she has to be written about follows from what she was told before.
 */
@Entity
@Table(name = "meeting_invitee")
@DynamicUpdate
public class Invitee extends Aggregate<Invitee> {

    /** Nothing was written to her yet. */
    private static final int NEVER = -1;

    /** How many people she can name as her substitute, one after the other. */
    static final int MOST_SUBSTITUTES = 3;

    /** How often she can answer in a day (UTC), by all of her links together. */
    static final int MOST_ANSWERS_A_DAY = 10;

    /** What she says to the invitation. */
    public enum Answer {
        YES,
        NO,
        MAYBE,
        SUBSTITUTE
    }

    /** What became of the newest mail to her. */
    public enum MailState {
        NONE,
        WAITING,
        SENT,
        STOPPED,
        REFUSED,
        NO_ADDRESS,
        NO_MEMBER
    }

    /** What she has to be written about. */
    public enum Errand {
        INVITE,
        UPDATE,
        CANCEL,
        REMIND,
        NOTHING
    }

    /** She has to be written to. */
    public record MailDue(UUID inviteeId) {}

    private UUID meetingId;
    private @Nullable UUID personId;
    private String name;
    private @Nullable UUID organisationId;
    private String institution;
    private @Nullable UUID substituteFor;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    private @Nullable Instant answeredAt;
    private @Nullable Integer answeredInSequence;
    private @Nullable LocalDate answersOn;
    private int answersThatDay;
    private int substitutesNamed;
    private int mailedSequence = NEVER;
    private boolean calledOff;
    private boolean callOffTold;
    private boolean mailDue;
    private boolean reminded;

    @Enumerated(EnumType.STRING)
    private MailState mailState = MailState.NONE;

    private Invitee(
            UUID meetingId, @Nullable UUID personId, String name, @Nullable UUID organisationId, String institution) {
        super(UUID.randomUUID());
        this.meetingId = meetingId;
        this.personId = personId;
        this.name = name;
        this.organisationId = organisationId;
        this.institution = institution;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Invitee() {}

    /** A person of the directory, for an organisation of hers. */
    static Invitee person(UUID meetingId, UUID personId, String name, UUID organisationId) {
        return new Invitee(meetingId, personId, name, organisationId, "");
    }

    /** Somebody who is known by her address only. */
    static Invitee guest(UUID meetingId, String name, @Nullable UUID organisationId, String institution) {
        return new Invitee(meetingId, null, name, organisationId, institution);
    }

    /**
     * Who comes instead of her.
     *
     * @throws InvalidInput when she comes instead of somebody herself, or has named {@value #MOST_SUBSTITUTES} before
     */
    Invitee substitute(String substituteName) {
        if (substituteFor != null) {
            throw new InvalidInput("substituteName", "meeting.answer.substitute.of-substitute");
        }
        if (substitutesNamed == MOST_SUBSTITUTES) {
            throw new InvalidInput("substituteName", "meeting.answer.substitute.too-many");
        }
        substitutesNamed++;
        var substitute = new Invitee(meetingId, null, substituteName, organisationId, institution);
        substitute.substituteFor = getId();
        return substitute;
    }

    /**
     * She answers to the meeting as it is now; a later answer counts instead of an earlier one.
     *
     * @throws Refusal {@code meeting-answered-too-often} after {@value #MOST_ANSWERS_A_DAY} of a day
     */
    void answer(Answer given, int sequence, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        int before = today.equals(answersOn) ? answersThatDay : 0;
        if (before == MOST_ANSWERS_A_DAY) {
            throw new Refusal(MeetingError.ANSWERED_TOO_OFTEN);
        }
        answersOn = today;
        answersThatDay = before + 1;
        answer = given;
        answeredAt = now;
        answeredInSequence = sequence;
    }

    /** The one whom she comes instead of writes her name otherwise. */
    void isCalled(String newName) {
        name = newName;
    }

    /** She is no longer invited; she is told if she was invited before. */
    void callOff() {
        calledOff = true;
        due();
    }

    /** Somebody has to write to her. */
    void due() {
        mailDue = true;
        registerEvent(new MailDue(getId()));
    }

    /** Somebody has to ask her for her answer once more. */
    void remind() {
        reminded = true;
        due();
    }

    /** What has to be written to her now. */
    public Errand errand(Meeting meeting) {
        return switch (meeting.status()) {
            case DRAFT -> Errand.NOTHING;
            case CANCELLED -> farewell();
            case SENT -> calledOff ? farewell() : news(meeting);
        };
    }

    private Errand farewell() {
        return mailedSequence != NEVER && !callOffTold ? Errand.CANCEL : Errand.NOTHING;
    }

    private Errand news(Meeting meeting) {
        if (mailedSequence < meeting.sequence()) {
            return mailedSequence == NEVER ? Errand.INVITE : Errand.UPDATE;
        }
        return reminded ? Errand.REMIND : Errand.NOTHING;
    }

    /** It is written, and lies with the worker. */
    public void written(Errand errand, Meeting meeting) {
        mailDue = false;
        reminded = false;
        switch (errand) {
            case INVITE, UPDATE -> mailedSequence = meeting.sequence();
            case CANCEL -> callOffTold = true;
            case REMIND, NOTHING -> {}
        }
        if (errand != Errand.NOTHING) {
            mailState = MailState.WAITING;
        }
    }

    /**
     * Nobody writes to her.
     *
     * @param because {@code NO_ADDRESS} or {@code NO_MEMBER}; {@code REFUSED} when no mail can be made of what the meeting says
     */
    public void cannotBeWrittenTo(MailState because) {
        mailDue = false;
        reminded = false;
        mailState = because;
    }

    public UUID meetingId() {
        return meetingId;
    }

    /** Whom the directory knows her as; empty for guests and substitutes. */
    public Optional<UUID> personId() {
        return Optional.ofNullable(personId);
    }

    public String name() {
        return name;
    }

    /** For which organisation of the directory she comes. */
    public Optional<UUID> organisationId() {
        return Optional.ofNullable(organisationId);
    }

    /** Whom she comes from, when the directory does not know it. */
    public String institution() {
        return institution;
    }

    /** For whom she comes instead. */
    public Optional<UUID> substituteFor() {
        return Optional.ofNullable(substituteFor);
    }

    public Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** Whether something has to be written to her. */
    public boolean mailDue() {
        return mailDue;
    }

    /** What became of the newest mail to her. */
    public MailState mailState() {
        return mailState;
    }

    public @Nullable Integer answeredInSequence() {
        return answeredInSequence;
    }

    public boolean calledOff() {
        return calledOff;
    }

    /** Whether her answer to the time at which the meeting is now is still missing. */
    public boolean owes(Meeting meeting) {
        return !calledOff && (answer == null || !meeting.isAnswered(answeredInSequence));
    }
}
