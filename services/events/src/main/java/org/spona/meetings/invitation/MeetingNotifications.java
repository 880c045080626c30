package org.spona.meetings.invitation;

import java.util.List;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting;
import org.spona.platform.events.Outbox;
import org.spona.platform.language.Labels;
import org.spona.platform.notification.Notification;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever convenes a meeting, or has answered to it, follows it; its followers are told when it is changed or cancelled. */
@Component
class MeetingNotifications {

    private final Outbox outbox;
    private final MessageSource messages;

    MeetingNotifications(Outbox outbox, MessageSource messages) {
        this.outbox = outbox;
        this.messages = messages;
    }

    @EventListener
    void on(Meeting.Event event) {
        Meeting meeting = event.meeting();
        switch (event) {
            case Meeting.Event.Sent _ -> follow(meeting, meeting.convenedBy());
            case Meeting.Event.Changed _ -> tell(meeting, "changed");
            case Meeting.Event.Opened _, Meeting.Event.Closed _ -> {}
            case Meeting.Event.Cancelled _ -> tell(meeting, "cancelled");
        }
    }

    @EventListener
    void on(Invitee.Answered event) {
        event.invitee().personId().ifPresent(person -> follow(event.meeting(), person));
    }

    private void follow(Meeting meeting, UUID person) {
        outbox.append(Notification.followed(meeting.thing(), said("changed"), List.of(person), meeting.updatedAt())
                .event());
    }

    private void tell(Meeting meeting, String what) {
        outbox.append(Notification.changed(
                        meeting.thing(), meeting.revision(), said(what), said("reason"), meeting.updatedAt())
                .event());
    }

    private Labels said(String what) {
        return Labels.of(messages, "meeting.notification." + what);
    }
}
