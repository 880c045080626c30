package org.spona.meetings.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.spona.meetings.meeting.MeetingViews;
import org.spona.meetings.registration.OwnRegistration;
import org.spona.meetings.registration.Registering;
import org.spona.meetings.registration.RegistrantStep;
import org.spona.platform.shell.Flash;
import org.spona.platform.web.SecretPages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own registration by the personal link of a mail: no sign-in, one screen. */
@Controller
@RequestMapping("/meetings/registrations/{token}")
class RegistrationLinkPages {

    private final Registering registering;
    private final MeetingViews views;

    RegistrationLinkPages(Registering registering, MeetingViews views) {
        this.registering = registering;
        this.views = views;
    }

    @GetMapping
    String show(@PathVariable String token, Model model, Locale locale, HttpServletResponse response) {
        SecretPages.keepToItself(response);
        OwnRegistration own = registering.getByLink(token);
        model.addAttribute("own", own);
        model.addAttribute("meeting", views.of(own.meeting(), locale));
        model.addAttribute("action", "/meetings/registrations/" + token);
        return "registration/by-link";
    }

    @PostMapping
    String take(
            @PathVariable String token,
            @RequestParam RegistrantStep step,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        SecretPages.keepToItself(response);
        registering.takeByLink(token, step);
        return Flash.done("registration.own." + step + ".done").on("/meetings/registrations/" + token, redirect);
    }
}
