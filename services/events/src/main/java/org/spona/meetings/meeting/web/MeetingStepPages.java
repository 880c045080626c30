package org.spona.meetings.meeting.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.meetings.meeting.Convening;
import org.spona.meetings.meeting.InviteeEntry;
import org.spona.meetings.meeting.InviteeList;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingAuthoring;
import org.spona.meetings.meeting.MeetingError;
import org.spona.meetings.meeting.MeetingPermissions;
import org.spona.meetings.meeting.Meetings;
import org.spona.platform.language.Counts;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Steps;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps that reach other people, or take something from them: each says whom it reaches and asks once. */
@Controller
class MeetingStepPages {

    private static final String STEP = "/meetings/{id}/{step:send|cancel|remind|discard}";

    /** So many of those who are reminded are called by their names. */
    private static final int NAMED = 10;

    /** A step, named as in its address. */
    enum Step {
        SEND,
        CANCEL,
        REMIND,
        DISCARD;

        boolean possible(MeetingPermissions can) {
            return switch (this) {
                case SEND -> can.send();
                case CANCEL -> can.cancel();
                case REMIND -> can.remind();
                case DISCARD -> can.discard();
            };
        }

        boolean takesAway() {
            return switch (this) {
                case SEND, REMIND -> false;
                case CANCEL, DISCARD -> true;
            };
        }

        /** To whom of a list it has something written. */
        List<InviteeEntry> reached(List<InviteeEntry> list) {
            return switch (this) {
                case SEND, CANCEL -> list;
                case REMIND -> list.stream().filter(InviteeEntry::silent).toList();
                case DISCARD -> List.of();
            };
        }
    }

    private final MeetingAuthoring authoring;
    private final Convening convening;
    private final Meetings meetings;
    private final InviteeList invitees;
    private final MessageSource messages;
    private final Counts counts;
    private final Clock clock;

    MeetingStepPages(
            MeetingAuthoring authoring,
            Convening convening,
            Meetings meetings,
            InviteeList invitees,
            MessageSource messages,
            Counts counts,
            Clock clock) {
        this.authoring = authoring;
        this.convening = convening;
        this.meetings = meetings;
        this.invitees = invitees;
        this.messages = messages;
        this.counts = counts;
        this.clock = clock;
    }

    @GetMapping(STEP)
    String ask(
            @PathVariable UUID id,
            @PathVariable("step") String name,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Step step = Steps.named(name, Step.class);
        Meeting meeting = meetings.get(id);
        if (!step.possible(MeetingPermissions.of(meeting, Readers.get(), clock.instant()))) {
            throw new Refusal(MeetingError.WRONG_STATUS);
        }
        if (step == Step.SEND) {
            try {
                convening.requireReady(id);
            } catch (Refusal missing) {
                return mend(id, missing, redirect);
            }
        }
        return steps(id).ask(step, reach(step, id, locale), step.takesAway(), model);
    }

    @PostMapping(STEP)
    String act(@PathVariable UUID id, @PathVariable("step") String name, RedirectAttributes redirect) {
        Step step = Steps.named(name, Step.class);
        try {
            switch (step) {
                case SEND -> convening.send(id);
                case CANCEL -> convening.cancel(id);
                case REMIND -> convening.remind(id);
                case DISCARD -> authoring.discard(id);
            }
        } catch (InvalidInput missing) {
            return mend(id, missing, redirect);
        }
        return steps(id)
                .done(step, step == Step.DISCARD ? "/meetings" : steps(id).address(), redirect);
    }

    private static Steps steps(UUID id) {
        return new Steps("meeting", "/meetings/" + id);
    }

    /** Leads to where what is missing can be given, and says what it is. */
    private static String mend(UUID id, Refusal missing, RedirectAttributes redirect) {
        return missing instanceof InvalidInput input
                ? steps(id).mend("/edit", input.fieldErrors().getFirst().message(), redirect)
                : steps(id).mend("/invitees", "error." + missing.error().code() + ".detail", redirect);
    }

    private String reach(Step step, UUID id, Locale locale) {
        List<InviteeEntry> reached = step.reached(invitees.of(id));
        String code = steps(id).code(step) + ".reach";
        return step == Step.DISCARD
                ? messages.getMessage(code, null, locale)
                : counts.text(
                        code, reached.size(), locale, Institution.of(reached).size(), names(reached, locale));
    }

    private String names(List<InviteeEntry> entries, Locale locale) {
        String names = entries.stream().limit(NAMED).map(InviteeEntry::name).collect(Collectors.joining(", "));
        Object[] further = {entries.size() - NAMED};
        return entries.size() > NAMED
                ? names + " " + messages.getMessage("meeting.remind.further", further, locale)
                : names;
    }
}
