package org.spona.meetings.poll.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.poll.PollAuthoring;
import org.spona.meetings.poll.PollInput;
import org.spona.meetings.poll.PollReading;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.FormRows;
import org.spona.platform.shell.Submitted;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form in which a coordinator proposes options; it says whom they reach. */
@Controller
class PollFormPages {

    private final PollAuthoring authoring;
    private final PollReading polls;
    private final FormRows rows;

    PollFormPages(PollAuthoring authoring, PollReading polls, FormRows rows) {
        this.authoring = authoring;
        this.polls = polls;
        this.rows = rows;
    }

    @GetMapping("/meetings/{id}/poll")
    String begin(@PathVariable UUID id, Model model) {
        model.addAttribute("form", PollInput.blank());
        return form(id, model);
    }

    /** The form as it was typed, with an option more. */
    @PostMapping(path = "/meetings/{id}/poll", params = "add")
    String add(@PathVariable UUID id, @ModelAttribute("form") PollInput input, BindingResult typed, Model model) {
        rows.add(typed, input.withOption(), model);
        return form(id, model);
    }

    @PostMapping("/meetings/{id}/poll")
    String propose(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PollInput input,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.propose(id, input))) {
            return Flash.done("poll.propose.done").on("/meetings/" + id, redirect);
        }
        return form(id, model);
    }

    private String form(UUID id, Model model) {
        Meeting meeting = polls.of(id).meeting();
        model.addAttribute("reach", authoring.reachOf(id));
        model.addAttribute("id", id);
        model.addAttribute("title", meeting.content().title());
        model.addAttribute("language", meeting.content().language());
        model.addAttribute("zone", meeting.content().time().zone());
        model.addAttribute("most", PollInput.MOST_OPTIONS);
        return "poll/form";
    }
}
