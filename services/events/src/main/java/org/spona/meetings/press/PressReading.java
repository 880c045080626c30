package org.spona.meetings.press;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.decision.DecisionViews;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.meeting.MeetingViews;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Press texts. Whoever asks, they are read with the eyes of a visitor, to whom the database shows what is public and nothing else: so nothing
 * can be in them that is not.
 */
@Service
public class PressReading {

    private final MeetingReading meetings;
    private final MeetingViews views;
    private final DecisionViews decisions;
    private final TransactionTemplate transaction;

    PressReading(
            MeetingReading meetings,
            MeetingViews views,
            DecisionViews decisions,
            PlatformTransactionManager transactions) {
        this.meetings = meetings;
        this.views = views;
        this.decisions = decisions;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    /** Whether there is a press text of a meeting: it is public, and was held. */
    public static boolean isThereOf(Meeting meeting) {
        return meeting.status() == Meeting.Status.HELD && meeting.ownership().visibility() == Visibility.PUBLIC;
    }

    /**
     * The press text of a meeting.
     *
     * @throws Refusal {@code not-found} when it is not public, or was not held
     */
    public PressText get(UUID meetingId, Locale locale) {
        return Readers.callAsVisitor(() -> transaction.execute(_ -> {
            Meeting meeting = held(meetingId).orElseThrow(Refusal::notFound);
            return new PressText(views.of(meeting, locale), decisions.ofMeeting(meetingId));
        }));
    }

    private Optional<Meeting> held(UUID meetingId) {
        return meetings.find(meetingId).filter(PressReading::isThereOf);
    }
}
