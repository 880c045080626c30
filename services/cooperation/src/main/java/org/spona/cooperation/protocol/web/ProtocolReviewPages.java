package org.spona.cooperation.protocol.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.cooperation.protocol.EndInput;
import org.spona.cooperation.protocol.Protocol;
import org.spona.cooperation.protocol.ProtocolProcedure;
import org.spona.cooperation.protocol.ProtocolRegister;
import org.spona.cooperation.protocol.ProtocolReview;
import org.spona.cooperation.protocol.ProtocolStep;
import org.spona.cooperation.protocol.ReviewOutcome;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the owner says what a review came to, and where it ends a protocol. */
@Controller
class ProtocolReviewPages {

    private final ProtocolProcedure procedure;
    private final ProtocolRegister register;
    private final MessageSource messages;
    private final Clock clock;

    ProtocolReviewPages(ProtocolProcedure procedure, ProtocolRegister register, MessageSource messages, Clock clock) {
        this.procedure = procedure;
        this.register = register;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/protocols/{id}/review")
    String review(@PathVariable UUID id, Model model, Locale locale) {
        require(ProtocolStep.REVIEW, id);
        model.addAttribute("form", ProtocolReview.on(LocalDate.now(clock)));
        return review(register.get(id), model, locale);
    }

    @PostMapping("/protocols/{id}/review")
    String review(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ProtocolReview form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> procedure.review(id, form))) {
            return Flash.done("protocol.review.done").on("/protocols/" + id, redirect);
        }
        return review(register.get(id), model, locale);
    }

    @GetMapping("/protocols/{id}/end")
    String end(@PathVariable UUID id, Model model) {
        require(ProtocolStep.END, id);
        model.addAttribute("form", new EndInput(LocalDate.now(clock), ""));
        return end(register.get(id), model);
    }

    @PostMapping("/protocols/{id}/end")
    String end(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") EndInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> procedure.end(id, form))) {
            return Flash.done("protocol.end.done").on("/protocols/" + id, redirect);
        }
        return end(register.get(id), model);
    }

    private void require(ProtocolStep step, UUID id) {
        step.require(Readers.get(), register.get(id), clock.instant());
    }

    private String review(Protocol protocol, Model model, Locale locale) {
        model.addAttribute("protocol", protocol);
        model.addAttribute(
                "outcomes",
                Choice.worded(Stream.of(ReviewOutcome.values()), "protocol.review.outcome.", messages, locale));
        return "protocol/review";
    }

    private static String end(Protocol protocol, Model model) {
        model.addAttribute("protocol", protocol);
        return "protocol/end";
    }
}
