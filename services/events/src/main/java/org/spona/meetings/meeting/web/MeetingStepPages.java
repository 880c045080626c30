package org.spona.meetings.meeting.web;

import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.meeting.MeetingAuthoring;
import org.spona.meetings.meeting.MeetingError;
import org.spona.meetings.meeting.MeetingStep;
import org.spona.meetings.meeting.Recipients.Reach;
import org.spona.platform.language.Counts;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Steps;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of a meeting that reach other people, or take something from them: each says whom it reaches and asks once. */
@Controller
class MeetingStepPages {

    private static final String STEP = "/meetings/{id}/{step:send|cancel|discard}";

    private final MeetingAuthoring authoring;
    private final MessageSource messages;
    private final Counts counts;

    MeetingStepPages(MeetingAuthoring authoring, MessageSource messages, Counts counts) {
        this.authoring = authoring;
        this.messages = messages;
        this.counts = counts;
    }

    @GetMapping(STEP)
    String ask(
            @PathVariable UUID id,
            @PathVariable("step") String name,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        MeetingStep step = Steps.named(name, MeetingStep.class);
        Steps steps = steps(id);
        try {
            Reach reach = authoring.reachOf(step, id);
            return steps.ask(step, words(steps.code(step) + ".reach", step, reach, locale), step.takesAway(), model);
        } catch (InvalidInput missing) {
            return mend(id, missing, redirect);
        } catch (Refusal refusal) {
            if (refusal.error() == MeetingError.NOBODY) {
                return steps.mend("/invitees", "error." + refusal.error().code() + ".detail", redirect);
            }
            throw refusal;
        }
    }

    @PostMapping(STEP)
    String act(@PathVariable UUID id, @PathVariable("step") String name, RedirectAttributes redirect) {
        MeetingStep step = Steps.named(name, MeetingStep.class);
        try {
            switch (step) {
                case SEND -> authoring.send(id);
                case CANCEL -> authoring.cancel(id);
                case DISCARD -> authoring.discard(id);
                case EDIT, INVITE, REMIND -> throw Refusal.notFound();
            }
        } catch (InvalidInput missing) {
            return mend(id, missing, redirect);
        }
        return steps(id)
                .done(
                        step,
                        step == MeetingStep.DISCARD ? "/meetings" : steps(id).address(),
                        redirect);
    }

    private static Steps steps(UUID id) {
        return new Steps("meeting", "/meetings/" + id);
    }

    /** Leads to where what is missing can be given, and says what it is. */
    private static String mend(UUID id, InvalidInput missing, RedirectAttributes redirect) {
        return steps(id).mend("/edit", missing.fieldErrors().getFirst().message(), redirect);
    }

    private String words(String code, MeetingStep step, Reach reach, Locale locale) {
        return step == MeetingStep.DISCARD
                ? messages.getMessage(code, null, locale)
                : counts.text(code, reach.people(), locale, reach.institutions());
    }
}
