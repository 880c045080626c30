package org.spona.meetings.invitation.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.invitation.InviteeAuthoring;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.meeting.MeetingStep;
import org.spona.platform.language.Counts;
import org.spona.platform.workflow.StepPages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Reminding those who have not answered: who they are is said and asked once. */
@Controller
@RequestMapping("/meetings/{id}/{step:remind}")
class ReminderPages extends StepPages<Meeting, MeetingStep> {

    /** So many of those who are reminded are called by their names. */
    private static final int NAMED = 10;

    private final InviteeAuthoring invitees;
    private final MessageSource messages;
    private final Counts counts;

    ReminderPages(
            InviteeAuthoring invitees, MeetingReading meetings, MessageSource messages, Counts counts, Clock clock) {
        super(MeetingStep.class, "meeting", "/meetings/", meetings::get, clock);
        this.invitees = invitees;
        this.messages = messages;
        this.counts = counts;
    }

    @Override
    protected String reach(MeetingStep step, Meeting meeting, Locale locale) {
        List<Invitee> silent = invitees.listSilent(meeting.getId());
        return counts.text(steps(meeting.getId()).code(step) + ".reach", silent.size(), locale, names(silent, locale));
    }

    @Override
    protected void take(MeetingStep step, UUID id) {
        invitees.remind(id);
    }

    private String names(List<Invitee> silent, Locale locale) {
        String names = silent.stream().limit(NAMED).map(Invitee::name).collect(Collectors.joining(", "));
        Object[] further = {silent.size() - NAMED};
        return silent.size() > NAMED
                ? names + " " + messages.getMessage("meeting.remind.further", further, locale)
                : names;
    }
}
