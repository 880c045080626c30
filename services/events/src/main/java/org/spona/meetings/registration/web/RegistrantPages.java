package org.spona.meetings.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.meeting.MeetingViews;
import org.spona.meetings.registration.ExceptionReason;
import org.spona.meetings.registration.RegistrantEntry;
import org.spona.meetings.registration.RegistrationAuthoring;
import org.spona.meetings.registration.RegistrationReading;
import org.spona.platform.problem.Refusal;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is registered, for who convenes: the list, the same as a table to take along, and exceptions from its order. */
@Controller
@RequestMapping("/meetings/{id}/registrants")
class RegistrantPages {

    private final RegistrationReading registrations;
    private final RegistrationAuthoring authoring;
    private final RegistrantSheet sheet;
    private final MeetingReading meetings;
    private final MeetingViews views;

    RegistrantPages(
            RegistrationReading registrations,
            RegistrationAuthoring authoring,
            RegistrantSheet sheet,
            MeetingReading meetings,
            MeetingViews views) {
        this.registrations = registrations;
        this.authoring = authoring;
        this.sheet = sheet;
        this.meetings = meetings;
        this.views = views;
    }

    @GetMapping
    String list(@PathVariable UUID id, Model model, Locale locale) {
        model.addAttribute("registrants", registrations.list(id));
        model.addAttribute("event", registrations.get(id));
        model.addAttribute("places", registrations.findPlaces(id).orElseThrow());
        model.addAttribute("meeting", views.of(meetings.get(id), locale));
        return "registration/registrants";
    }

    @GetMapping("/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable UUID id, @PathVariable String format, Locale locale) {
        return SheetFormat.ofExtension(format).answer(sheet.of(id, locale), locale);
    }

    @GetMapping("/{registrantId}/exception")
    String ask(@PathVariable UUID id, @PathVariable UUID registrantId, Model model) {
        model.addAttribute("form", ExceptionReason.blank());
        return question(id, registrantId, model);
    }

    @PostMapping("/{registrantId}/exception")
    String except(
            @PathVariable UUID id,
            @PathVariable UUID registrantId,
            @Valid @ModelAttribute("form") ExceptionReason why,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.except(id, registrantId, why))) {
            return Flash.done("registration.except.done").on("/meetings/" + id + "/registrants", redirect);
        }
        return question(id, registrantId, model);
    }

    private String question(UUID id, UUID registrantId, Model model) {
        model.addAttribute("id", id);
        model.addAttribute(
                "registrant",
                registrations.list(id).stream()
                        .filter(entry -> entry.id().equals(registrantId))
                        .filter(RegistrantEntry::waits)
                        .findFirst()
                        .orElseThrow(Refusal::notFound));
        return "registration/exception";
    }
}
