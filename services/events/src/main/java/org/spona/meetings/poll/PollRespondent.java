package org.spona.meetings.poll;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.Aggregate;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;

/** Somebody on the list of a draft who is asked when she can, with what she says. */
@Entity
@Table(name = "meeting_poll_answer")
public class PollRespondent extends Aggregate<PollRespondent> {

    /** How often she can answer in a day (UTC): five times each option, by signing in and by all of her links together. */
    static final int MOST_ANSWERS_A_DAY = 5 * PollInput.MOST_OPTIONS;

    private UUID pollId;
    private UUID inviteeId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<UUID, PollAnswer> answers = new HashMap<>();

    private @Nullable Instant answeredAt;
    private @Nullable LocalDate answersOn;
    private int answersThatDay;
    private boolean reminderDue;

    /** She is asked. */
    PollRespondent(UUID pollId, UUID inviteeId) {
        super(UUID.randomUUID());
        this.pollId = pollId;
        this.inviteeId = inviteeId;
        registerEvent(new DatePoll.Changed(pollId));
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PollRespondent() {}

    /**
     * She answers to some of the options; a later answer to one counts instead of an earlier one.
     *
     * @throws Refusal {@code poll-over} after the deadline, {@code poll-answered-too-often} after {@value #MOST_ANSWERS_A_DAY} of a day
     * @throws InvalidInput when something is no option of the poll
     */
    void answer(DatePoll poll, Map<UUID, PollAnswer> given, Instant now) {
        if (!poll.takesAnswers(now)) {
            throw new Refusal(PollError.OVER);
        }
        if (!given.keySet().stream().allMatch(poll::hasOption)) {
            throw new InvalidInput("answers", "poll.answer.no-option");
        }
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        int before = today.equals(answersOn) ? answersThatDay : 0;
        if (before == MOST_ANSWERS_A_DAY) {
            throw new Refusal(PollError.ANSWERED_TOO_OFTEN);
        }
        answersOn = today;
        answersThatDay = before + 1;
        answeredAt = now;
        answers = new HashMap<>(answers);
        answers.putAll(given);
        registerEvent(new DatePoll.Changed(pollId));
    }

    /** She is to be asked once more. */
    void remind() {
        reminderDue = true;
        registerEvent(new DatePoll.Changed(pollId));
    }

    /** Ends what {@link #remind} began; whether she still has to be asked once more. */
    boolean reminded() {
        boolean due = reminderDue && isSilent();
        reminderDue = false;
        return due;
    }

    public UUID pollId() {
        return pollId;
    }

    public UUID inviteeId() {
        return inviteeId;
    }

    /** What she says, by option. */
    public Map<UUID, PollAnswer> answers() {
        return Map.copyOf(answers);
    }

    /** Whether she has said nothing. */
    public boolean isSilent() {
        return answeredAt == null;
    }
}
