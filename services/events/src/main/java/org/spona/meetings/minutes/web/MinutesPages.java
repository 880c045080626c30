package org.spona.meetings.minutes.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.minutes.CirculationInput;
import org.spona.meetings.minutes.MinutesAuthoring;
import org.spona.meetings.minutes.MinutesStep;
import org.spona.meetings.minutes.RemarkAnswer;
import org.spona.meetings.minutes.RemarkAuthoring;
import org.spona.meetings.minutes.RemarkInput;
import org.spona.platform.shell.Confirmation;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The minutes of a meeting: their page, their circulation and approval, and remarks. */
@Controller
@RequestMapping("/meetings/{id}/minutes")
class MinutesPages {

    private final MinutesAuthoring authoring;
    private final RemarkAuthoring remarks;
    private final MinutesScreen screen;
    private final MessageSource messages;

    MinutesPages(MinutesAuthoring authoring, RemarkAuthoring remarks, MinutesScreen screen, MessageSource messages) {
        this.authoring = authoring;
        this.remarks = remarks;
        this.screen = screen;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model, Locale locale) {
        return screen.show(id, model, locale);
    }

    @PostMapping("/circulate")
    String circulate(
            @PathVariable UUID id, @Valid CirculationInput input, BindingResult errors, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return Flash.warning("minutes.days.unreadable").on(address(id), redirect);
        }
        authoring.circulate(id, input);
        return Flash.done("minutes.circulate.done").on(address(id), redirect);
    }

    @GetMapping("/approve")
    String ask(@PathVariable UUID id, Model model, Locale locale) {
        authoring.require(MinutesStep.APPROVE, id);
        return new Confirmation(
                        "minutes.approve",
                        messages.getMessage("minutes.approve.reach", null, locale),
                        address(id) + "/approve",
                        address(id),
                        false)
                .view(model);
    }

    @PostMapping("/approve")
    String approve(@PathVariable UUID id, RedirectAttributes redirect) {
        authoring.approve(id);
        return Flash.done("minutes.approve.done").on(address(id), redirect);
    }

    @PostMapping("/remarks")
    String remark(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") RemarkInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> remarks.remark(id, input))) {
            return Flash.done("minutes.remark.done").on(address(id), redirect);
        }
        return screen.show(id, model, locale);
    }

    @PostMapping("/remarks/{remarkId}")
    String answer(
            @PathVariable UUID id,
            @PathVariable UUID remarkId,
            @Valid @ModelAttribute("answer") RemarkAnswer answer,
            BindingResult errors,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> remarks.answer(id, remarkId, answer))) {
            return "redirect:" + address(id) + "#remark-" + remarkId;
        }
        model.addAttribute("answered", remarkId);
        return screen.show(id, model, locale);
    }

    private static String address(UUID id) {
        return "/meetings/" + id + "/minutes";
    }
}
