package org.spona.meetings.poll.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.poll.PollAuthoring;
import org.spona.meetings.poll.PollReading;
import org.spona.meetings.poll.PollStep;
import org.spona.meetings.poll.PolledMeeting;
import org.spona.platform.language.Counts;
import org.spona.platform.workflow.StepPages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Reminding the silent, and ending a poll without taking an option. */
@Controller
@RequestMapping("/meetings/polls/{id}/{step:remind|end}")
class PollStepPages extends StepPages<PolledMeeting, PollStep> {

    private final PollAuthoring authoring;
    private final PollReading polls;
    private final MessageSource messages;
    private final Counts counts;

    PollStepPages(PollAuthoring authoring, PollReading polls, MessageSource messages, Counts counts, Clock clock) {
        super(PollStep.class, "poll", "/meetings/polls/", polls::get, clock);
        this.authoring = authoring;
        this.polls = polls;
        this.messages = messages;
        this.counts = counts;
    }

    @Override
    protected String reach(PollStep step, PolledMeeting polled, Locale locale) {
        UUID id = polled.poll().orElseThrow().getId();
        String code = steps(id).code(step) + ".reach";
        return step == PollStep.REMIND
                ? counts.text(code, authoring.countSilent(id), locale)
                : messages.getMessage(code, null, locale);
    }

    @Override
    protected void take(PollStep step, UUID id) {
        switch (step) {
            case REMIND -> authoring.remind(id);
            case END -> authoring.end(id);
            case PROPOSE, EXTEND, CHOOSE -> throw new IllegalArgumentException(step + " has a page of its own");
        }
    }

    @Override
    protected String next(PollStep step, UUID id) {
        return "/meetings/" + polls.get(id).meeting().getId();
    }
}
