package org.spona.meetings.poll;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingTime;
import org.spona.platform.aggregate.Aggregate;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;

/**
 * The question when those on the list of a draft can meet. People answer until its deadline; it is open until its coordinator takes one of the
 * options, or none. Who may do what and when is said by {@link PollStep}.
 */
@Entity
@Table(name = "meeting_poll")
public class DatePoll extends Aggregate<DatePoll> {

    /** Who has to answer it, or to decide, may be otherwise than before. */
    public record Changed(UUID pollId) {}

    private UUID meetingId;
    private String zone;
    private Instant deadline;
    private Instant openedAt;
    private @Nullable Instant closedAt;
    private @Nullable UUID chosenOption;
    private String reason = "";

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 50)
    @CollectionTable(name = "meeting_poll_option", joinColumns = @JoinColumn(name = "poll_id"))
    private List<PollOption> options = new ArrayList<>();

    /**
     * Asks when people can.
     *
     * @param polled the draft with the poll before this one
     * @throws Refusal {@code meeting-not-coordinator}, {@code poll-wrong-status} when another is open
     * @throws InvalidInput naming the fields to mend; the title, when the draft has none
     */
    DatePoll(PolledMeeting polled, PollInput input, Reader by, Instant now) {
        super(UUID.randomUUID());
        PollStep.PROPOSE.require(by, polled, now);
        Meeting meeting = polled.meeting();
        if (meeting.content().title().isEmpty()) {
            throw new InvalidInput("", "meeting.missing.title");
        }
        this.meetingId = meeting.getId();
        this.zone = meeting.content().time().zone();
        this.options.addAll(input.options(zone, now));
        this.deadline = input.deadline().require(zone, PollInput.firstStart(options, zone), now);
        this.openedAt = now;
        registerEvent(new Changed(getId()));
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected DatePoll() {}

    /**
     * Gives people until another time, also when the first one has passed.
     *
     * @throws InvalidInput when it has passed too, or options begin before it
     */
    void extend(Meeting meeting, PollDeadline until, Reader by, Instant now) {
        PollStep.EXTEND.require(by, PolledMeeting.of(meeting, this), now);
        deadline = until.require(zone, PollInput.firstStart(options, zone), now);
        registerEvent(new Changed(getId()));
    }

    /**
     * Takes an option, and why, if it fails the quorum or a seat that is required.
     *
     * @return the time that the meeting has from now on
     * @throws InvalidInput without a reason where one is needed
     * @throws Refusal {@code not-found} when it is no option of this poll
     */
    MeetingTime choose(PollState state, UUID optionId, String why, Reader by, Instant now) {
        PollStep.CHOOSE.require(by, PolledMeeting.of(state.meeting(), this), now);
        PollResult.OfOption result = state.result().find(optionId).orElseThrow(Refusal::notFound);
        if (result.needsReason() && why.isEmpty()) {
            throw new InvalidInput("reason", "poll.choose.reason.missing");
        }
        chosenOption = optionId;
        reason = why;
        close(now);
        return result.option().time(zone);
    }

    /** Ends it without taking any option. */
    void end(Meeting meeting, Reader by, Instant now) {
        PollStep.END.require(by, PolledMeeting.of(meeting, this), now);
        close(now);
    }

    /** There is nothing to ask any more. */
    void close(Instant now) {
        closedAt = now;
        registerEvent(new Changed(getId()));
    }

    /** Whether no option was taken yet. */
    public boolean isOpen() {
        return closedAt == null;
    }

    /** Whether people can still answer, or change what they said. */
    public boolean takesAnswers(Instant now) {
        return isOpen() && now.isBefore(deadline);
    }

    /** Whether it has an option with this id. */
    boolean hasOption(UUID optionId) {
        return options.stream().anyMatch(option -> option.id().equals(optionId));
    }

    public UUID meetingId() {
        return meetingId;
    }

    /** The zone in which its options are, as that of the meeting was when it was opened. */
    public String zone() {
        return zone;
    }

    public Instant deadline() {
        return deadline;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** In the order in which they begin. */
    public List<PollOption> options() {
        return options.stream()
                .sorted(Comparator.comparing(PollOption::startsAt).thenComparing(PollOption::endsAt))
                .toList();
    }

    /** The option that was taken. */
    public Optional<PollOption> chosen() {
        return options.stream()
                .filter(option -> option.id().equals(chosenOption))
                .findFirst();
    }

    /** Why an option was taken that fails; empty where nothing was said. */
    public String reason() {
        return reason;
    }
}
