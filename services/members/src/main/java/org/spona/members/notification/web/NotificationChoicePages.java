package org.spona.members.notification.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.spona.members.notification.Follows;
import org.spona.members.notification.NotificationChoice;
import org.spona.members.notification.NotificationChoices;
import org.spona.members.notification.NotificationFrequency;
import org.spona.platform.notification.NotificationKind;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the reader wants to be told, and what she follows. */
@Controller
class NotificationChoicePages {

    /** What a kind is called in the form, and how one can be told of it. */
    record KindChoice(String name, NotificationKind kind, List<Choice> frequencies) {}

    private final NotificationChoices choices;
    private final Follows follows;
    private final MessageSource messages;

    NotificationChoicePages(NotificationChoices choices, Follows follows, MessageSource messages) {
        this.choices = choices;
        this.follows = follows;
        this.messages = messages;
    }

    @GetMapping("/notifications/choices")
    String show(Model model, Locale locale) {
        model.addAttribute("form", choices.own());
        return page(model, locale);
    }

    @PostMapping("/notifications/choices")
    String choose(
            @Valid @ModelAttribute("form") NotificationChoice input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (!Submitted.taken(errors, response, () -> choices.choose(input))) {
            return page(model, locale);
        }
        return Flash.done("notification.chosen").on("/notifications/choices", redirect);
    }

    @PostMapping("/notifications/resume")
    String resume(RedirectAttributes redirect) {
        choices.resumeMails();
        return Flash.done("notification.resumed").on("/notifications/choices", redirect);
    }

    private String page(Model model, Locale locale) {
        model.addAttribute(
                "kinds",
                Arrays.stream(NotificationKind.values())
                        .map(kind ->
                                new KindChoice(kind.name().toLowerCase(Locale.ROOT), kind, frequencies(kind, locale)))
                        .toList());
        model.addAttribute("stopped", choices.mailsStopped());
        model.addAttribute("follows", follows.list(locale));
        model.addAttribute("topics", follows.topics(locale));
        return "notification/choices";
    }

    private List<Choice> frequencies(NotificationKind kind, Locale locale) {
        return Choice.worded(
                Arrays.stream(NotificationFrequency.values()).filter(frequency -> frequency.isPossibleFor(kind)),
                "notification.frequency.",
                messages,
                locale);
    }
}
