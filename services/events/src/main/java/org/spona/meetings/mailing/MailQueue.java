package org.spona.meetings.mailing;

import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.invitation.MailState;
import org.spona.meetings.meeting.Meeting;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.notices.NoticeEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes whom a change concerns, in its transaction, so that they are written to once it is committed; and what became of the mails. */
@Component
class MailQueue {

    private final InviteeMails mails;
    private final BackgroundWorker worker;

    MailQueue(InviteeMails mails, BackgroundWorker mailingWorker) {
        this.mails = mails;
        this.worker = mailingWorker;
    }

    @EventListener
    void on(Meeting.Event event) {
        if (event instanceof Meeting.Event.Opened || event instanceof Meeting.Event.Closed) {
            return;
        }
        mails.addDueOfMeeting(event.meeting().getId());
        worker.wakeAfterCommit();
    }

    @EventListener
    void on(Invitee.Event event) {
        mails.addDue(event.inviteeId(), event instanceof Invitee.Event.Reminded);
        worker.wakeAfterCommit();
    }

    @EventListener
    void on(NoticeEvent event) {
        mails.settle(
                event.key(),
                switch (event) {
                    case NoticeEvent.Sent _ -> MailState.SENT;
                    case NoticeEvent.Stopped _ -> MailState.STOPPED;
                    case NoticeEvent.Refused _ -> MailState.REFUSED;
                });
    }
}
