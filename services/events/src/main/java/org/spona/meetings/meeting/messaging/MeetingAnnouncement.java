package org.spona.meetings.meeting.messaging;

import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingTopic;
import org.spona.platform.events.Outbox;
import org.spona.platform.events.OutgoingEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves what happened to a meeting in the outbox, in the transaction in which it happened. */
@Component
class MeetingAnnouncement {

    private final Outbox outbox;

    MeetingAnnouncement(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Meeting.Event event) {
        Meeting meeting = event.meeting();
        outbox.append(new OutgoingEvent(
                MeetingTopic.NAME, meeting.getId(), meeting.revision(), typeOf(event), MeetingState.of(meeting)));
    }

    private static String typeOf(Meeting.Event event) {
        return switch (event) {
            case Meeting.Event.Sent _ -> "org.spona.meeting.sent";
            case Meeting.Event.Changed _ -> "org.spona.meeting.changed";
            case Meeting.Event.Cancelled _ -> "org.spona.meeting.cancelled";
        };
    }
}
