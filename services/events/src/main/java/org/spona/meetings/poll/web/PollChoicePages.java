package org.spona.meetings.poll.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.meeting.MeetingTexts;
import org.spona.meetings.poll.OptionChoice;
import org.spona.meetings.poll.PollAuthoring;
import org.spona.meetings.poll.PollReading;
import org.spona.meetings.poll.PollState;
import org.spona.meetings.poll.PollStep;
import org.spona.meetings.poll.PolledMeeting;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking an option: who cannot come then is said, and asked why where the quorum or a required seat would be missing. */
@Controller
@RequestMapping("/meetings/polls/{id}/options/{optionId}")
class PollChoicePages {

    private final PollAuthoring authoring;
    private final PollReading polls;
    private final MeetingTexts texts;
    private final Clock clock;

    PollChoicePages(PollAuthoring authoring, PollReading polls, MeetingTexts texts, Clock clock) {
        this.authoring = authoring;
        this.polls = polls;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable UUID id, @PathVariable UUID optionId, Model model, Locale locale) {
        PollState state = polls.getState(id);
        PollStep.CHOOSE.require(
                Readers.get(), new PolledMeeting(state.meeting(), Optional.of(state.poll())), clock.instant());
        model.addAttribute("form", OptionChoice.blank());
        return page(state, optionId, model, locale);
    }

    @PostMapping
    String choose(
            @PathVariable UUID id,
            @PathVariable UUID optionId,
            @Valid @ModelAttribute("form") OptionChoice choice,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        PollState state = polls.getState(id);
        if (Submitted.taken(errors, response, () -> authoring.choose(id, optionId, choice))) {
            return Flash.done("poll.choose.done")
                    .on("/meetings/" + state.meeting().getId(), redirect);
        }
        return page(state, optionId, model, locale);
    }

    private String page(PollState state, UUID optionId, Model model, Locale locale) {
        var option = state.result().find(optionId).orElseThrow(Refusal::notFound);
        model.addAttribute("id", state.poll().getId());
        model.addAttribute("meetingId", state.meeting().getId());
        model.addAttribute("row", PollTable.row(state, option, texts, locale));
        return "poll/choose";
    }
}
