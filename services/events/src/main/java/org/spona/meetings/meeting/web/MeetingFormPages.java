package org.spona.meetings.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingAuthoring;
import org.spona.meetings.meeting.MeetingError;
import org.spona.meetings.meeting.MeetingInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.FormRows;
import org.spona.platform.shell.Submitted;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
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

    /** Where a coordinator wants to go once the meeting is saved; back to the form without saving. */
    enum Then {
        SHOW,
        INVITEES,
        EDIT
    }

    private final MeetingAuthoring authoring;
    private final MeetingChoices choices;
    private final MoveQuestion question;
    private final FormRows rows;

    MeetingFormPages(MeetingAuthoring authoring, MeetingChoices choices, MoveQuestion question, FormRows rows) {
        this.authoring = authoring;
        this.choices = choices;
        this.question = question;
        this.rows = rows;
    }

    /** A new one; of bodies, if they are named. */
    @GetMapping("/meetings/new")
    String begin(@RequestParam(defaultValue = "") List<UUID> body) {
        return "redirect:/meetings/" + UUID.randomUUID() + "/edit"
                + body.stream().map(id -> "body=" + id).collect(Collectors.joining("&", body.isEmpty() ? "" : "?", ""));
    }

    @GetMapping("/meetings/{id}/edit")
    String edit(@PathVariable UUID id, @RequestParam(defaultValue = "") List<UUID> body, Model model, Locale locale) {
        return choices.form(id, Optional.empty(), body, model, locale);
    }

    /** The form with an item of the agenda moved up, and all that was typed. */
    @PostMapping(path = "/meetings/{id}", params = "up")
    String moveUp(
            @PathVariable UUID id,
            @ModelAttribute("form") MeetingInput input,
            BindingResult typed,
            @RequestParam int up,
            Model model,
            Locale locale) {
        return inOrder(input.orderWith(up, true), id, input, typed, model, locale);
    }

    /** The same with an item moved down. */
    @PostMapping(path = "/meetings/{id}", params = "down")
    String moveDown(
            @PathVariable UUID id,
            @ModelAttribute("form") MeetingInput input,
            BindingResult typed,
            @RequestParam int down,
            Model model,
            Locale locale) {
        return inOrder(input.orderWith(down, false), id, input, typed, model, locale);
    }

    private String inOrder(
            List<Integer> order, UUID id, MeetingInput input, BindingResult typed, Model model, Locale locale) {
        MeetingInput moved = input.inOrder(order);
        rows.reorder(typed, "content.agenda", order, moved, model);
        return choices.form(id, Optional.of(moved), model, locale);
    }

    @PostMapping("/meetings/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") MeetingInput input,
            BindingResult errors,
            @RequestParam(defaultValue = "SHOW") Then then,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var saved = new AtomicReference<Optional<Meeting>>(Optional.empty());
        if (then == Then.EDIT || !Submitted.taken(errors, response, () -> saved.set(save(id, input)))) {
            return choices.form(id, Optional.of(input), model, locale);
        }
        return saved.get()
                .map(meeting -> Flash.done(
                                meeting.status() == Meeting.Status.DRAFT ? "meeting.saved" : "meeting.changed")
                        .on("/meetings/" + id + (then == Then.INVITEES ? "/invitees" : ""), redirect))
                .orElseGet(() -> question.ask(id, input, typed, model, locale));
    }

    /** The meeting as it is saved; empty when answers would lapse, which she is asked about first. */
    private Optional<Meeting> save(UUID id, MeetingInput input) {
        try {
            return Optional.of(authoring.save(id, input));
        } catch (Refusal refusal) {
            if (refusal.error().equals(MeetingError.MOVE_UNCONFIRMED)) {
                return Optional.empty();
            }
            throw refusal;
        }
    }
}
