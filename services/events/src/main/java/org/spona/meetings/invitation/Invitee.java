package org.spona.meetings.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.network.BodyPeople.Sitting;
import org.spona.platform.aggregate.Aggregate;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;

/**
 * Somebody who is invited to a meeting: a person of the directory, a guest who is known by her address only, the
 * substitute whom one of them sends, or a person who reads the meeting and has put herself on its list.
 */
@Entity
@Table(name = "meeting_invitee")
public class Invitee extends Aggregate<Invitee> {

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

    /** What happened to an invitee that she is written about. */
    public sealed interface Event {
        UUID inviteeId();

        /** She was put on the list of a meeting that was sent before. */
        record Invited(UUID inviteeId) implements Event {}

        /** She is no longer invited. */
        record CalledOff(UUID inviteeId) implements Event {}

        /** She is asked for her answer once more. */
        record Reminded(UUID inviteeId) implements Event {}
    }

    /** Whether her answer to a meeting is missing may be otherwise than before. */
    public record Changed(UUID meetingId) {}

    /** She has said whether she comes. */
    public record Answered(Invitee invitee, Meeting meeting) {}

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
    private boolean selfRegistered;
    private boolean calledOff;

    private Invitee(
            UUID meetingId, @Nullable UUID personId, String name, @Nullable UUID organisationId, String institution) {
        super(UUID.randomUUID());
        this.meetingId = meetingId;
        this.personId = personId;
        this.name = name;
        this.organisationId = organisationId;
        this.institution = institution;
        registerEvent(new Changed(meetingId));
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Invitee() {}

    /** A person of the directory, for an organisation of hers. */
    static Invitee person(Meeting meeting, UUID personId, String name, UUID organisationId) {
        return new Invitee(meeting.getId(), personId, name, organisationId, "").invitedTo(meeting);
    }

    /** Somebody who speaks for the institution of a seat in a body that meets. */
    static Invitee sitting(Meeting meeting, Sitting sitting) {
        return new Invitee(
                        meeting.getId(),
                        sitting.personId(),
                        sitting.name(),
                        sitting.organisationId(),
                        sitting.institution())
                .invitedTo(meeting);
    }

    /** Somebody who is known by her address only. */
    static Invitee guest(Meeting meeting, String name, @Nullable UUID organisationId, String institution) {
        return new Invitee(meeting.getId(), null, name, organisationId, institution).invitedTo(meeting);
    }

    /** Somebody who comes by herself; a visitor has no id of the directory. */
    static Invitee registrant(Meeting to, @Nullable UUID id, String name, @Nullable UUID organisation, String from) {
        Invitee registrant = new Invitee(to.getId(), id, name, organisation, from).invitedTo(to);
        registrant.selfRegistered = true;
        return registrant;
    }

    /** Her invitation has ended with its reason, and she puts herself on the list: nothing of it counts any more. */
    Invitee startsAnewAs(Invitee registrant) {
        name = registrant.name;
        organisationId = registrant.organisationId;
        institution = registrant.institution;
        answer = null;
        answeredAt = null;
        answeredInSequence = null;
        selfRegistered = true;
        registerEvent(new Event.Invited(getId()));
        registerEvent(new Changed(meetingId));
        return this;
    }

    /** The same person on the list of another meeting; nothing that she has said to this one goes along. */
    Invitee invitedToo(Meeting other) {
        return new Invitee(other.getId(), personId, name, organisationId, institution).invitedTo(other);
    }

    private Invitee invitedTo(Meeting meeting) {
        if (meeting.status() == Meeting.Status.SENT) {
            registerEvent(new Event.Invited(getId()));
        }
        return this;
    }

    /**
     * Who comes instead of her.
     *
     * @throws InvalidInput when she comes instead of somebody herself, or was invited by nobody, or has named {@value #MOST_SUBSTITUTES} before
     */
    Invitee substitute(String substituteName) {
        if (substituteFor != null) {
            throw new InvalidInput("substituteName", "meeting.answer.substitute.of-substitute");
        }
        if (selfRegistered) {
            throw new InvalidInput("substituteName", "meeting.answer.substitute.of-registrant");
        }
        if (substitutesNamed == MOST_SUBSTITUTES) {
            throw new InvalidInput("substituteName", "meeting.answer.substitute.too-many");
        }
        substitutesNamed++;
        var substitute = new Invitee(meetingId, null, substituteName, organisationId, institution);
        substitute.substituteFor = getId();
        substitute.registerEvent(new Event.Invited(substitute.getId()));
        return substitute;
    }

    /**
     * She answers to the meeting as it is now; a later answer counts instead of an earlier one.
     *
     * @throws Refusal {@code meeting-answered-too-often} after {@value #MOST_ANSWERS_A_DAY} of a day,
     *     {@code meeting-wrong-status} when the meeting was cancelled, {@code meeting-begun}
     */
    void answer(Answer given, Meeting meeting, Instant now) {
        meeting.requireAnswersOpen(now);
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        int before = today.equals(answersOn) ? answersThatDay : 0;
        if (before == MOST_ANSWERS_A_DAY) {
            throw new Refusal(InvitationError.ANSWERED_TOO_OFTEN);
        }
        answersOn = today;
        answersThatDay = before + 1;
        answer = given;
        answeredAt = now;
        answeredInSequence = meeting.sequence();
        registerEvent(new Changed(meetingId));
        registerEvent(new Answered(this, meeting));
    }

    /** Corrects the name of a substitute, as the one who sends her writes it now. */
    void rename(String newName) {
        name = newName;
    }

    /** She is no longer invited. */
    void callOff() {
        calledOff = true;
        registerEvent(new Event.CalledOff(getId()));
        registerEvent(new Changed(meetingId));
    }

    /** She is asked for her answer once more. */
    void remind() {
        registerEvent(new Event.Reminded(getId()));
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

    /** Her answer, if it is about the time at which the meeting is now. */
    public Optional<Answer> answerTo(Meeting meeting) {
        return meeting.isAnswered(answeredInSequence) ? answer() : Optional.empty();
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** Whether she has put herself on the list. */
    public boolean selfRegistered() {
        return selfRegistered;
    }

    /** Whether she can send somebody else: who was invited can. */
    public boolean maySendSubstitute() {
        return substituteFor == null && !selfRegistered;
    }

    public boolean calledOff() {
        return calledOff;
    }

    /** Whether her answer to the time at which the meeting is now is still missing. */
    public boolean owes(Meeting meeting) {
        return !calledOff && answerTo(meeting).isEmpty();
    }
}
