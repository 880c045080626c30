package org.spona.meetings.poll;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.invitation.InviteeReading;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.poll.PollMailComposer.Kind;
import org.spona.meetings.poll.PollMailQueue.Asked;
import org.spona.platform.failure.PartWork;
import org.spona.platform.failure.SetAside;
import org.spona.platform.notices.Notices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks those on the list of a draft when they can, and reminds the silent. */
@Component
class PollMailing {

    private static final String WORKER = "poll-worker";

    private final PollMailQueue queue;
    private final DatePolls polls;
    private final PollRespondents respondents;
    private final InviteeReading invitees;
    private final MeetingReading meetings;
    private final PollMailComposer composer;
    private final Notices notices;
    private final Clock clock;
    private final PartWork asking;
    private final PartWork reminding;

    PollMailing(
            PollMailQueue queue,
            DatePolls polls,
            PollRespondents respondents,
            InviteeReading invitees,
            MeetingReading meetings,
            PollMailComposer composer,
            Notices notices,
            Clock clock,
            TransactionTemplate transaction,
            SetAside setAside) {
        this.queue = queue;
        this.polls = polls;
        this.respondents = respondents;
        this.invitees = invitees;
        this.meetings = meetings;
        this.composer = composer;
        this.notices = notices;
        this.clock = clock;
        this.asking = new PartWork(WORKER, transaction, setAside);
        this.reminding = new PartWork(WORKER, transaction, setAside);
    }

    /** Writes to some of those who wait; false when nobody does. */
    boolean writeNext() {
        boolean asked = asking.doNext(queue::lockUnasked, this::ask, Asked::inviteeId, (one, _) -> keep(one));
        boolean reminded =
                reminding.doNext(queue::lockReminders, this::remind, Asked::inviteeId, (one, _) -> reminded(one));
        return asked || reminded;
    }

    private void ask(Asked asked) {
        // She may have answered, or another instance have asked her, since she was found.
        if (respondents
                .findByPollIdAndInviteeId(asked.pollId(), asked.inviteeId())
                .isEmpty()) {
            keep(asked);
            write(asked, Kind.ASK);
        }
    }

    private void keep(Asked asked) {
        respondents.saveAndFlush(new PollRespondent(asked.pollId(), asked.inviteeId()));
    }

    private void remind(Asked asked) {
        if (reminded(asked)) {
            write(asked, Kind.REMIND);
        }
    }

    private boolean reminded(Asked asked) {
        PollRespondent respondent = respondents
                .findByPollIdAndInviteeId(asked.pollId(), asked.inviteeId())
                .orElseThrow();
        boolean due = respondent.reminded();
        respondents.saveAndFlush(respondent);
        return due;
    }

    /** Whoever is no longer a member, or has no address, is not written to. */
    private void write(Asked asked, Kind kind) {
        DatePoll poll = polls.findById(asked.pollId()).orElseThrow();
        Meeting meeting = meetings.get(poll.meetingId());
        Invitee invitee = invitees.get(asked.inviteeId());
        if (poll.takesAnswers(clock.instant()) && invitees.belongs(invitee, meeting)) {
            invitees.findContact(invitee)
                    .ifPresent(contact ->
                            notices.write(composer.compose(key(asked, kind), kind, poll, meeting, invitee, contact)));
        }
    }

    private String key(Asked asked, Kind kind) {
        String key = "poll:" + asked.pollId() + ":" + asked.inviteeId() + ":" + kind;
        return kind == Kind.REMIND ? key + ":" + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : key;
    }
}
