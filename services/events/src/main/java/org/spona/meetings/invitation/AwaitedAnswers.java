package org.spona.meetings.invitation;

import java.time.Clock;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageRequest;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings that wait for answers, the soonest first. */
@Service
@Transactional(readOnly = true)
public class AwaitedAnswers {

    private final InviteeMeetings meetings;
    private final Clock clock;

    AwaitedAnswers(InviteeMeetings meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    /** Those that wait for the reader's answer. */
    public Page<Meeting> listOwed(PageRequest page) {
        return meetings.findOwed(Readers.get().personId(), clock.instant(), page.sortedBy(MeetingReading.SOONEST));
    }

    /** Those of the networks that the reader coordinates which somebody has not answered. */
    public Page<Meeting> listSilent(PageRequest page) {
        var networks = Readers.get().coordinatorNetworks();
        var sorted = page.sortedBy(MeetingReading.SOONEST);
        return networks.isEmpty() ? Page.empty(sorted) : meetings.findSilent(networks, clock.instant(), sorted);
    }
}
