package org.spona.cooperation.risk.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.cooperation.body.BodyChoices;
import org.spona.cooperation.risk.Impact;
import org.spona.cooperation.risk.Likelihood;
import org.spona.cooperation.risk.Risk;
import org.spona.cooperation.risk.RiskAuthoring;
import org.spona.cooperation.risk.RiskClosingInput;
import org.spona.cooperation.risk.RiskInput;
import org.spona.cooperation.risk.RiskKind;
import org.spona.cooperation.risk.RiskReading;
import org.spona.cooperation.risk.RiskReviewInput;
import org.spona.cooperation.risk.RiskStep;
import org.spona.cooperation.risk.TargetGroup;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.FormPages;
import org.spona.platform.shell.Submitted;
import org.spona.platform.shell.WritingChoices;
import org.spona.platform.tenancy.Readers;
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

/** The forms of a risk: what it is, how it stands now, why it is closed. Nothing typed is lost when something has to be mended. */
@Controller
@RequestMapping("/risks")
class RiskFormPages extends FormPages<RiskInput> {

    private final RiskAuthoring authoring;
    private final RiskReading risks;
    private final BodyChoices bodies;
    private final WritingChoices writing;
    private final MessageSource messages;
    private final Clock clock;

    RiskFormPages(
            RiskAuthoring authoring,
            RiskReading risks,
            BodyChoices bodies,
            WritingChoices writing,
            MessageSource messages,
            Clock clock) {
        super("risk", "/risks", authoring::begin, authoring::save);
        this.authoring = authoring;
        this.risks = risks;
        this.bodies = bodies;
        this.writing = writing;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/{id}/review")
    String askReview(@PathVariable UUID id, Model model, Locale locale) {
        Risk risk = getFor(RiskStep.REVIEW, id);
        model.addAttribute("form", RiskReviewInput.of(risk));
        return review(risk, model, locale);
    }

    @PostMapping("/{id}/review")
    String review(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") RiskReviewInput form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.review(id, form))) {
            return Flash.done("risk.review.done").on("/risks/" + id, redirect);
        }
        return review(risks.get(id), model, locale);
    }

    @GetMapping("/{id}/close")
    String askClosing(@PathVariable UUID id, Model model) {
        model.addAttribute("risk", getFor(RiskStep.CLOSE, id));
        model.addAttribute("form", new RiskClosingInput(""));
        return "risk/close";
    }

    @PostMapping("/{id}/close")
    String close(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") RiskClosingInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.close(id, form))) {
            return Flash.done("risk.close.done").on("/risks/" + id, redirect);
        }
        model.addAttribute("risk", risks.get(id));
        return "risk/close";
    }

    private Risk getFor(RiskStep step, UUID id) {
        Risk risk = risks.get(id);
        step.require(Readers.get(), risk, clock.instant());
        return risk;
    }

    @Override
    protected String form(UUID id, RiskInput input, Model model, Locale locale) {
        writing.show(id, risks.find(id).map(Risk::version), "risk", model, locale);
        model.addAttribute("groups", choices(TargetGroup.values(), "risk.targetGroup.", locale));
        model.addAttribute("kinds", choices(RiskKind.values(), "risk.kind.", locale));
        model.addAttribute("bodies", bodies.of(input.networkId()));
        assessment(model, locale);
        return "risk/form";
    }

    private String review(Risk risk, Model model, Locale locale) {
        model.addAttribute("risk", risk);
        assessment(model, locale);
        return "risk/review";
    }

    private void assessment(Model model, Locale locale) {
        model.addAttribute(
                "likelihoods", Choice.explained(Stream.of(Likelihood.values()), "risk.likelihood.", messages, locale));
        model.addAttribute("impacts", Choice.explained(Stream.of(Impact.values()), "risk.impact.", messages, locale));
    }

    private List<Choice> choices(Enum<?>[] values, String prefix, Locale locale) {
        return Choice.worded(Stream.of(values), prefix, messages, locale);
    }
}
