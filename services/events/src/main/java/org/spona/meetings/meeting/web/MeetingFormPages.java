package org.spona.meetings.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingAuthoring;
import org.spona.meetings.meeting.MeetingInput;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The form in which a meeting is written. A new one has its id before it is saved, so sending the form twice saves one;
 * nothing typed is lost when something has to be mended.
 */
@Controller
class MeetingFormPages {

    /** Where a coordinator wants to go once the meeting is saved. */
    enum Then {
        SHOW,
        INVITEES
    }

    private final MeetingAuthoring authoring;
    private final MeetingChoices choices;

    MeetingFormPages(MeetingAuthoring authoring, MeetingChoices choices) {
        this.authoring = authoring;
        this.choices = choices;
    }

    @GetMapping("/meetings/new")
    String begin() {
        return "redirect:/meetings/" + UUID.randomUUID() + "/edit";
    }

    @GetMapping("/meetings/{id}/edit")
    String edit(@PathVariable UUID id, Model model, Locale locale) {
        return choices.form(id, Optional.empty(), model, locale);
    }

    @PostMapping("/meetings/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") MeetingInput input,
            BindingResult errors,
            @RequestParam(defaultValue = "SHOW") Then then,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var saved = new AtomicReference<Meeting>();
        if (Submitted.taken(errors, response, () -> saved.set(authoring.save(id, input)))) {
            boolean draft = saved.get().status() == Meeting.Status.DRAFT;
            return Flash.done(draft ? "meeting.saved" : "meeting.changed")
                    .on("/meetings/" + id + (then == Then.INVITEES ? "/invitees" : ""), redirect);
        }
        return choices.form(id, Optional.of(input), model, locale);
    }
}
