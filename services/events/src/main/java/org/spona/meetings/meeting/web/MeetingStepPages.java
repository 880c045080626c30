package org.spona.meetings.meeting.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingAuthoring;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.meeting.MeetingStep;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.workflow.StepPages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of a meeting. */
@Controller
@RequestMapping("/meetings/{id}/{step:send|discard|open|close}")
class MeetingStepPages extends StepPages<Meeting, MeetingStep> {

    private final MeetingAuthoring authoring;
    private final ReachTexts reach;
    private final MessageSource messages;

    MeetingStepPages(
            MeetingAuthoring authoring,
            MeetingReading meetings,
            ReachTexts reach,
            MessageSource messages,
            Clock clock) {
        super(MeetingStep.class, "meeting", "/meetings/", meetings::get, clock);
        this.authoring = authoring;
        this.reach = reach;
        this.messages = messages;
    }

    @Override
    protected String reach(MeetingStep step, Meeting meeting, Locale locale) {
        String code = steps(meeting.getId()).code(step) + ".reach";
        return step != MeetingStep.SEND
                ? messages.getMessage(code, null, locale)
                : reach.people(code, meeting.getId(), locale);
    }

    @Override
    protected void requireReady(MeetingStep step, UUID id) {
        if (step == MeetingStep.SEND) {
            authoring.requireReady(id);
        }
    }

    @Override
    protected void take(MeetingStep step, UUID id) {
        switch (step) {
            case SEND -> authoring.send(id);
            case DISCARD -> authoring.discard(id);
            case OPEN -> authoring.open(id);
            case CLOSE -> authoring.close(id);
            case RECORD, EDIT, INVITE, REPEAT, FIX_DAY, REMIND, CANCEL ->
                throw new IllegalArgumentException(step + " has a page of its own");
        }
    }

    @Override
    protected String mend(UUID id, Refusal missing, RedirectAttributes redirect) {
        return missing instanceof InvalidInput input
                ? steps(id).mend("/edit", input.fieldErrors().getFirst().message(), redirect)
                : steps(id).mend("/invitees", "error." + missing.error().code() + ".detail", redirect);
    }

    @Override
    protected String next(MeetingStep step, UUID id) {
        return switch (step) {
            case DISCARD -> "/meetings";
            case OPEN -> address(id) + "/session";
            case RECORD, EDIT, INVITE, REPEAT, FIX_DAY, REMIND, CANCEL, SEND, CLOSE -> address(id);
        };
    }
}
