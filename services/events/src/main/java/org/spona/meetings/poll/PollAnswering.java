package org.spona.meetings.poll;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.invitation.AnswerLinks;
import org.spona.meetings.invitation.InvitationError;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.invitation.InviteeReading;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.platform.directory.Directory;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What those who are asked do: signed in, or with the personal link of a mail. Who she is is found out first; the rest is the service's work,
 * because she sees neither the draft nor what others say.
 */
@Service
public class PollAnswering {

    private final DatePolls polls;
    private final PollRespondents respondents;
    private final InviteeReading invitees;
    private final MeetingReading meetings;
    private final AnswerLinks links;
    private final Directory directory;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PollAnswering(
            DatePolls polls,
            PollRespondents respondents,
            InviteeReading invitees,
            MeetingReading meetings,
            AnswerLinks links,
            Directory directory,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.polls = polls;
        this.respondents = respondents;
        this.invitees = invitees;
        this.meetings = meetings;
        this.links = links;
        this.directory = directory;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * What a poll asks the reader.
     *
     * @throws Refusal {@code not-found} when it does not ask her, {@code poll-ended} once it is closed
     */
    public PollQuestion getOwn(UUID pollId) {
        UUID reader = Readers.get().personId();
        return asService(() -> {
            Asked asked = own(pollId, reader);
            return question(asked, answersOf(asked));
        });
    }

    /** Whether a poll asks the reader. */
    public boolean asksReader(UUID pollId) {
        UUID reader = Readers.get().personId();
        return asService(() -> find(pollId, reader).isPresent());
    }

    /**
     * What the reader says; a later answer to an option counts instead of an earlier one.
     *
     * @throws Refusal {@code not-found}, {@code poll-ended}, {@code poll-over}, {@code poll-answered-too-often}
     */
    public PollQuestion answer(UUID pollId, PollAnswersInput input) {
        UUID reader = Readers.get().personId();
        return asService(() -> answer(own(pollId, reader), input));
    }

    /**
     * What the poll asks to which a personal link leads: that of the meeting to whose list its owner belongs.
     *
     * @throws Refusal {@code not-found} for a link that no mail has, {@code meeting-invitation-ended} when its owner may no longer answer,
     *     {@code poll-ended} once it is closed
     */
    public PollQuestion getByLink(String token) {
        return asService(() -> {
            Asked asked = byLink(token);
            return question(asked, answersOf(asked));
        });
    }

    /**
     * What somebody says by her personal link.
     *
     * @throws Refusal {@code not-found}, {@code meeting-invitation-ended}, {@code poll-ended}, {@code poll-over},
     *     {@code poll-answered-too-often}
     */
    public PollQuestion answerByLink(String token, PollAnswersInput input) {
        return asService(() -> answer(byLink(token), input));
    }

    /** Somebody with a poll that asks her. */
    private record Asked(DatePoll poll, Meeting meeting, Invitee invitee) {}

    private interface Work<T> {
        T get();
    }

    private <T> T asService(Work<T> work) {
        return Readers.callAsService(() -> transaction.execute(_ -> work.get()));
    }

    private Asked own(UUID pollId, UUID personId) {
        return open(find(pollId, personId).orElseThrow(Refusal::notFound));
    }

    private Optional<Asked> find(UUID pollId, UUID personId) {
        return polls.findById(pollId)
                .flatMap(poll -> invitees.find(poll.meetingId(), personId)
                        .map(invitee -> new Asked(poll, meetings.get(poll.meetingId()), invitee))
                        .filter(this::belongs));
    }

    private Asked byLink(String token) {
        Invitee invitee = invitees.get(links.find(token).orElseThrow(Refusal::notFound));
        DatePoll poll = polls.findFirstByMeetingIdOrderByOpenedAtDesc(invitee.meetingId())
                .orElseThrow(Refusal::notFound);
        Asked asked = new Asked(poll, meetings.get(invitee.meetingId()), invitee);
        if (!belongs(asked)) {
            throw new Refusal(InvitationError.ENDED);
        }
        return open(asked);
    }

    private boolean belongs(Asked asked) {
        return !asked.invitee().calledOff() && invitees.belongs(asked.invitee(), asked.meeting());
    }

    private static Asked open(Asked asked) {
        if (!asked.poll().isOpen()) {
            throw new Refusal(PollError.ENDED);
        }
        return asked;
    }

    private PollQuestion answer(Asked asked, PollAnswersInput input) {
        // Her answers come one after the other, and none while a mail to her is being written.
        invitees.lock(asked.invitee().getId());
        PollRespondent respondent = respondentOf(asked)
                .orElseGet(() ->
                        new PollRespondent(asked.poll().getId(), asked.invitee().getId()));
        respondent.answer(asked.poll(), input.answers(), clock.instant());
        return question(asked, respondents.saveAndFlush(respondent).answers());
    }

    private Optional<PollRespondent> respondentOf(Asked asked) {
        return respondents.findByPollIdAndInviteeId(
                asked.poll().getId(), asked.invitee().getId());
    }

    private Map<UUID, PollAnswer> answersOf(Asked asked) {
        return respondentOf(asked).map(PollRespondent::answers).orElse(Map.of());
    }

    private PollQuestion question(Asked asked, Map<UUID, PollAnswer> answers) {
        return PollQuestion.of(
                asked.poll(),
                asked.meeting(),
                directory.findOrganisation(asked.meeting().ownership().organisationId()),
                asked.invitee(),
                answers,
                clock.instant());
    }
}
