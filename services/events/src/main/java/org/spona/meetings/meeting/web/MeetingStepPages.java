package org.spona.meetings.meeting.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
import org.spona.platform.shell.Confirmation;
import org.spona.platform.shell.Flash;
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

        long reach(InviteeList.Count count) {
            return switch (this) {
                case SEND, CANCEL -> count.invited();
                case REMIND -> count.silent();
                case DISCARD -> 0;
            };
        }

        static Step named(String name) {
            return Arrays.stream(values())
                    .filter(step -> step.path().equals(name))
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
        }

        String path() {
            return name().toLowerCase(Locale.ROOT);
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
        Step step = Step.named(name);
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
        model.addAttribute(
                "confirmation",
                new Confirmation(
                        words(step, "question", locale),
                        reach(step, id, locale),
                        "/meetings/" + id + "/" + step.path(),
                        Map.of(),
                        words(step, "verb", locale),
                        "/meetings/" + id,
                        step.takesAway()));
        return Confirmation.VIEW;
    }

    @PostMapping(STEP)
    String act(@PathVariable UUID id, @PathVariable("step") String name, RedirectAttributes redirect) {
        Step step = Step.named(name);
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
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("meeting." + step.path() + ".done"));
        return step == Step.DISCARD ? "redirect:/meetings" : "redirect:/meetings/" + id;
    }

    /** Leads to where what is missing can be given, and says what it is. */
    private static String mend(UUID id, Refusal missing, RedirectAttributes redirect) {
        if (missing instanceof InvalidInput input) {
            redirect.addFlashAttribute(
                    Flash.ATTRIBUTE,
                    Flash.warning(input.fieldErrors().getFirst().message()));
            return "redirect:/meetings/" + id + "/edit";
        }
        redirect.addFlashAttribute(
                Flash.ATTRIBUTE, Flash.warning("error." + missing.error().code() + ".detail"));
        return "redirect:/meetings/" + id + "/invitees";
    }

    private String reach(Step step, UUID id, Locale locale) {
        List<InviteeEntry> entries = invitees.of(id);
        long reached = step.reach(InviteeList.count(entries));
        return step == Step.DISCARD
                ? words(step, "reach", locale)
                : counts.text(
                        "meeting." + step.path() + ".reach",
                        reached,
                        locale,
                        Institution.of(entries).size());
    }

    private String words(Step step, String part, Locale locale) {
        return messages.getMessage("meeting." + step.path() + "." + part, null, locale);
    }
}
