package org.spona.cooperation.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.cooperation.exchange.AnswerInput;
import org.spona.cooperation.exchange.Exchange;
import org.spona.cooperation.exchange.ExchangeAnswer;
import org.spona.cooperation.exchange.ExchangeAuthoring;
import org.spona.cooperation.exchange.ExchangeRegister;
import org.spona.cooperation.exchange.ExchangeStep;
import org.spona.cooperation.exchange.ExperienceInput;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an organisation answers, is chosen, and where both sides say how it was. */
@Controller
class ExchangeAnswerPages {

    private final ExchangeRegister register;
    private final ExchangeAuthoring authoring;
    private final MessageSource messages;
    private final Clock clock;

    ExchangeAnswerPages(ExchangeRegister register, ExchangeAuthoring authoring, MessageSource messages, Clock clock) {
        this.register = register;
        this.authoring = authoring;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/exchange/{id}/answer")
    String answer(@PathVariable UUID id, Model model) {
        Exchange exchange = getFor(ExchangeStep.ANSWER, id);
        model.addAttribute(
                "form",
                new AnswerInput(register.own(exchange).map(ExchangeAnswer::note).orElse("")));
        return page("exchange/answer", exchange, model);
    }

    @PostMapping("/exchange/{id}/answer")
    String answer(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AnswerInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.answer(id, form))) {
            return Flash.done("exchange.answer.done").on("/exchange/" + id, redirect);
        }
        return page("exchange/answer", register.get(id), model);
    }

    /** The owner chooses with whom it takes place. */
    @PostMapping("/exchange/{id}/match")
    String match(@PathVariable UUID id, @RequestParam UUID organisation, RedirectAttributes redirect) {
        authoring.match(id, organisation);
        return Flash.done("exchange.match.done").on("/exchange/" + id, redirect);
    }

    @GetMapping("/exchange/{id}/experience")
    String experience(@PathVariable UUID id, Model model, Locale locale) {
        Exchange exchange = getFor(ExchangeStep.SAY, id);
        model.addAttribute("form", ExperienceInput.blank());
        return experience(exchange, model, locale);
    }

    @PostMapping("/exchange/{id}/experience")
    String experience(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ExperienceInput form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.say(id, form))) {
            return Flash.done("exchange.experience.done").on("/exchange/" + id, redirect);
        }
        return experience(register.get(id), model, locale);
    }

    private String experience(Exchange exchange, Model model, Locale locale) {
        List<Choice> useful = Choice.worded(Stream.of(true, false), "exchange.useful.", messages, locale);
        model.addAttribute("usefuls", useful);
        return page("exchange/experience", exchange, model);
    }

    private Exchange getFor(ExchangeStep step, UUID id) {
        Exchange exchange = register.get(id);
        step.require(Readers.get(), exchange, clock.instant());
        return exchange;
    }

    private static String page(String view, Exchange exchange, Model model) {
        model.addAttribute("exchange", exchange);
        return view;
    }
}
