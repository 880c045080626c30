package org.spona.meetings.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.meeting.Cancellation;
import org.spona.meetings.meeting.MeetingAuthoring;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.meeting.MeetingStep;
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

/** Calling a meeting off, with the reason that all who were invited read. */
@Controller
class CancellationPages {

    private final MeetingAuthoring authoring;
    private final MeetingReading meetings;
    private final ReachTexts reach;
    private final Clock clock;

    CancellationPages(MeetingAuthoring authoring, MeetingReading meetings, ReachTexts reach, Clock clock) {
        this.authoring = authoring;
        this.meetings = meetings;
        this.reach = reach;
        this.clock = clock;
    }

    @GetMapping("/meetings/{id}/cancel")
    String ask(@PathVariable UUID id, Model model, Locale locale) {
        MeetingStep.CANCEL.require(Readers.get(), meetings.get(id), clock.instant());
        model.addAttribute("form", Cancellation.blank());
        return page(id, model, locale);
    }

    @PostMapping("/meetings/{id}/cancel")
    String cancel(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") Cancellation cancellation,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.cancel(id, cancellation))) {
            return Flash.done("meeting.cancel.done").on("/meetings/" + id, redirect);
        }
        return page(id, model, locale);
    }

    private String page(UUID id, Model model, Locale locale) {
        model.addAttribute("id", id);
        model.addAttribute("reach", reach.people("meeting.cancel.reach", id, locale));
        return "meeting/cancel";
    }
}
