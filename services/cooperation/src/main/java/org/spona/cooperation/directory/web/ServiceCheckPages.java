package org.spona.cooperation.directory.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.stream.Stream;
import org.spona.cooperation.directory.ServiceCheck;
import org.spona.cooperation.directory.ServiceCheckInput;
import org.spona.cooperation.directory.ServiceChecking;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.web.SecretPages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the link of a mail leads by which a provider checks an entry: no sign-in, one screen. */
@Controller
class ServiceCheckPages {

    private final ServiceChecking checking;
    private final MessageSource messages;

    ServiceCheckPages(ServiceChecking checking, MessageSource messages) {
        this.checking = checking;
        this.messages = messages;
    }

    @GetMapping("/services/checks/{token}")
    String show(@PathVariable String token, Model model, Locale locale, HttpServletResponse response) {
        SecretPages.keepToItself(response);
        model.addAttribute("form", ServiceCheckInput.blank());
        return page(token, model, locale);
    }

    @PostMapping("/services/checks/{token}")
    String answer(
            @PathVariable String token,
            @Valid @ModelAttribute("form") ServiceCheckInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        SecretPages.keepToItself(response);
        if (Submitted.taken(errors, response, () -> checking.answer(token, input))) {
            return Flash.done("service.link.thanks").on("/services/checks/" + token, redirect);
        }
        return page(token, model, locale);
    }

    private String page(String token, Model model, Locale locale) {
        model.addAttribute("service", checking.get(token));
        model.addAttribute("token", token);
        model.addAttribute(
                "answers",
                Choice.worded(Stream.of(ServiceCheck.Answer.values()), "service.link.answer.", messages, locale));
        return "localservice/check";
    }
}
