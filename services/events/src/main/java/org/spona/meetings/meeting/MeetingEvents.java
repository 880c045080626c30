package org.spona.meetings.meeting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.platform.events.Outbox;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.events.OwnedTopics;
import org.spona.platform.findable.Findable;
import org.spona.platform.tenancy.Ownership;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What other services are told of meetings: left in the outbox in the transaction in which it happened. */
@Component
class MeetingEvents {

    private static final String TOPIC = "spona.meetings";

    /** The public state of a meeting: not who is invited, how one takes part from afar, nor what is internal. */
    record MeetingState(
            UUID id, @JsonUnwrapped Ownership ownership, Status status, int sequence, MeetingContent content) {

        static MeetingState of(Meeting meeting) {
            return new MeetingState(
                    meeting.getId(), meeting.ownership(), meeting.status(), meeting.sequence(), meeting.openContent());
        }
    }

    private final Outbox outbox;

    MeetingEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Bean
    static OwnedTopics meetingTopics() {
        return OwnedTopics.compacted(TOPIC, Findable.TOPIC);
    }

    @EventListener
    void on(Meeting.Event event) {
        Meeting meeting = event.meeting();
        outbox.append(
                new OutgoingEvent(TOPIC, meeting.getId(), meeting.revision(), typeOf(event), MeetingState.of(meeting)));
    }

    private static String typeOf(Meeting.Event event) {
        return switch (event) {
            case Meeting.Event.Sent _ -> "org.spona.meeting.sent";
            case Meeting.Event.Changed _ -> "org.spona.meeting.changed";
            case Meeting.Event.Opened _ -> "org.spona.meeting.opened";
            case Meeting.Event.Closed _ -> "org.spona.meeting.closed";
            case Meeting.Event.Cancelled _ -> "org.spona.meeting.cancelled";
        };
    }
}
