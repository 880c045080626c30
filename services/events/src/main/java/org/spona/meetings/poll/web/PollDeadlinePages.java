package org.spona.meetings.poll.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.spona.meetings.poll.DatePoll;
import org.spona.meetings.poll.PollAuthoring;
import org.spona.meetings.poll.PollDeadline;
import org.spona.meetings.poll.PollReading;
import org.spona.meetings.poll.PollStep;
import org.spona.meetings.poll.PolledMeeting;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Giving people until another time. */
@Controller
class PollDeadlinePages {

    private final PollAuthoring authoring;
    private final PollReading polls;
    private final Clock clock;

    PollDeadlinePages(PollAuthoring authoring, PollReading polls, Clock clock) {
        this.authoring = authoring;
        this.polls = polls;
        this.clock = clock;
    }

    @GetMapping("/meetings/polls/{id}/deadline")
    String ask(@PathVariable UUID id, Model model) {
        PolledMeeting polled = polls.get(id);
        PollStep.EXTEND.require(Readers.get(), polled, clock.instant());
        DatePoll poll = polled.poll().orElseThrow();
        model.addAttribute("form", new PollDeadline(LocalDateTime.ofInstant(poll.deadline(), ZoneId.of(poll.zone()))));
        return form(polled, model);
    }

    @PostMapping("/meetings/polls/{id}/deadline")
    String extend(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PollDeadline until,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        PolledMeeting polled = polls.get(id);
        if (Submitted.taken(errors, response, () -> authoring.extend(id, until))) {
            return Flash.done("poll.extend.done")
                    .on("/meetings/" + polled.meeting().getId(), redirect);
        }
        return form(polled, model);
    }

    private static String form(PolledMeeting polled, Model model) {
        model.addAttribute("poll", polled.poll().orElseThrow());
        return "poll/deadline";
    }
}
