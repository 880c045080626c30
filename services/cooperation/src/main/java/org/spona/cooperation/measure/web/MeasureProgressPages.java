package org.spona.cooperation.measure.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.cooperation.measure.Measure;
import org.spona.cooperation.measure.MeasureAdoptionInput;
import org.spona.cooperation.measure.MeasureDroppingInput;
import org.spona.cooperation.measure.MeasureEvaluationInput;
import org.spona.cooperation.measure.MeasureProcedure;
import org.spona.cooperation.measure.MeasureReading;
import org.spona.cooperation.measure.MeasureStep;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Steps;
import org.spona.platform.shell.Submitted;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where it is said by which decision a measure was adopted, what came of it, or why nothing does. */
@Controller
class MeasureProgressPages {

    private final MeasureProcedure procedure;
    private final MeasureReading measures;
    private final MeasureViews views;
    private final Clock clock;

    MeasureProgressPages(MeasureProcedure procedure, MeasureReading measures, MeasureViews views, Clock clock) {
        this.procedure = procedure;
        this.measures = measures;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/measures/{id}/adopt")
    String askDecision(@PathVariable UUID id, Model model, RedirectAttributes redirect) {
        try {
            model.addAttribute("measure", procedure.requireReady(id));
        } catch (InvalidInput missing) {
            return new Steps("measure", "/measures/" + id).mend("/edit", "measure.incomplete", redirect);
        }
        model.addAttribute("form", MeasureAdoptionInput.blank());
        return "measure/adopt";
    }

    @PostMapping("/measures/{id}/adopt")
    String adopt(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") MeasureAdoptionInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> procedure.adopt(id, form))) {
            return Flash.done("measure.adopt.done").on("/measures/" + id, redirect);
        }
        model.addAttribute("measure", measures.get(id));
        return "measure/adopt";
    }

    @GetMapping("/measures/{id}/evaluate")
    String askResult(@PathVariable UUID id, Model model, Locale locale) {
        Measure measure = getFor(MeasureStep.EVALUATE, id);
        model.addAttribute("form", MeasureEvaluationInput.blank());
        return evaluation(measure, model, locale);
    }

    @PostMapping("/measures/{id}/evaluate")
    String evaluate(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") MeasureEvaluationInput form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> procedure.evaluate(id, form))) {
            return Flash.done("measure.evaluate.done").on("/measures/" + id, redirect);
        }
        return evaluation(measures.get(id), model, locale);
    }

    @GetMapping("/measures/{id}/drop")
    String askReason(@PathVariable UUID id, Model model) {
        model.addAttribute("measure", getFor(MeasureStep.DROP, id));
        model.addAttribute("form", new MeasureDroppingInput(""));
        return "measure/drop";
    }

    @PostMapping("/measures/{id}/drop")
    String drop(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") MeasureDroppingInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> procedure.drop(id, form))) {
            return Flash.done("measure.drop.done").on("/measures/" + id, redirect);
        }
        model.addAttribute("measure", measures.get(id));
        return "measure/drop";
    }

    private Measure getFor(MeasureStep step, UUID id) {
        Measure measure = measures.get(id);
        step.require(Readers.get(), measure, clock.instant());
        return measure;
    }

    private String evaluation(Measure measure, Model model, Locale locale) {
        model.addAttribute("view", views.of(measure, locale));
        model.addAttribute("periods", views.periods(measure, locale));
        return "measure/evaluate";
    }
}
