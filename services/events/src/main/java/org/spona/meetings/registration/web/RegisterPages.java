package org.spona.meetings.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.meeting.MeetingViews;
import org.spona.meetings.registration.Registering;
import org.spona.meetings.registration.Registering.Way;
import org.spona.meetings.registration.RegistrantStep;
import org.spona.meetings.registration.RegistrationError;
import org.spona.meetings.registration.RegistrationReading;
import org.spona.meetings.registration.VisitorInput;
import org.spona.meetings.registration.VisitorRequests;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Registering for a meeting: a member is known, a visitor types who she is and is sent a link. The form is each one's own, so nobody keeps it. */
@Controller
class RegisterPages {

    private final Registering registering;
    private final VisitorRequests requests;
    private final RegistrationReading registrations;
    private final MeetingReading meetings;
    private final MeetingViews views;

    RegisterPages(
            Registering registering,
            VisitorRequests requests,
            RegistrationReading registrations,
            MeetingReading meetings,
            MeetingViews views) {
        this.registering = registering;
        this.requests = requests;
        this.registrations = registrations;
        this.meetings = meetings;
        this.views = views;
    }

    @GetMapping("/meetings/{id}/register")
    String begin(@PathVariable UUID id, Model model, Locale locale, HttpServletResponse response) {
        Way way = registering.way(id);
        if (way == Way.NONE) {
            registrations.get(id);
            throw new Refusal(RegistrationError.CLOSED);
        }
        model.addAttribute("form", VisitorInput.blank());
        return form(id, way, model, locale, response);
    }

    @PostMapping("/meetings/{id}/register")
    String register(
            @PathVariable UUID id,
            @ModelAttribute("form") @Valid VisitorInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Way way = registering.way(id);
        if (way == Way.MEMBER) {
            return registerMember(id, input, errors, model, locale, redirect, response);
        }
        if (Submitted.taken(errors, response, () -> wished(() -> requests.request(id, input, locale)))) {
            return Flash.done("registration.requested").on("/meetings/" + id, redirect);
        }
        return form(id, way, model, locale, response);
    }

    /** She is known: only what she says of those who come with her and of the questions counts. */
    private String registerMember(
            UUID id,
            VisitorInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        BindingResult wish = new BeanPropertyBindingResult(input, "form");
        errors.getFieldErrors().stream()
                .filter(error -> error.getField().startsWith("wish"))
                .forEach(wish::addError);
        if (Submitted.taken(wish, response, () -> wished(() -> registering.register(id, input.wish())))) {
            return Flash.done("registration.registered").on("/meetings/" + id, redirect);
        }
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", wish);
        return form(id, Way.MEMBER, model, locale, response);
    }

    /** What is wrong with her wish stands at that part of the form. */
    private static void wished(Runnable work) {
        try {
            work.run();
        } catch (InvalidInput wrong) {
            throw new InvalidInput(wrong.fieldErrors().stream()
                    .map(error -> error.field().equals("email")
                            ? error
                            : new FieldError("wish." + error.field().replaceFirst("\\[.*", ""), error.message()))
                    .toList());
        }
    }

    @PostMapping("/meetings/{id}/registration/own")
    String take(@PathVariable UUID id, @RequestParam RegistrantStep step, RedirectAttributes redirect) {
        registering.take(id, step);
        return Flash.done("registration.own." + step + ".done").on("/meetings/" + id, redirect);
    }

    private String form(UUID id, Way way, Model model, Locale locale, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        var event = registrations.get(id);
        model.addAttribute("id", id);
        model.addAttribute("meeting", views.of(meetings.get(id), locale));
        model.addAttribute("event", event);
        model.addAttribute("visitor", way != Way.MEMBER);
        model.addAttribute("others", List.of(0, 1, 2, 3, 4, 5, 6, 7, 8));
        return "registration/register";
    }
}
