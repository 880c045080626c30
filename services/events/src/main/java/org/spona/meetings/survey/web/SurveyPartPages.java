package org.spona.meetings.survey.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.meetings.survey.SurveyAnswering;
import org.spona.meetings.survey.SurveyAnswersInput;
import org.spona.meetings.survey.SurveyPartView;
import org.spona.meetings.survey.SurveyReading;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answering for one's institution, signed in. */
@Controller
class SurveyPartPages {

    private final SurveyReading surveys;
    private final SurveyAnswering answering;

    SurveyPartPages(SurveyReading surveys, SurveyAnswering answering) {
        this.surveys = surveys;
        this.answering = answering;
    }

    @GetMapping("/surveys/parts/{partId}")
    String show(@PathVariable UUID partId, Model model) {
        SurveyPartView view = surveys.part(partId);
        model.addAttribute("form", SurveyAnswersInput.of(view));
        return page(view, model);
    }

    @PostMapping("/surveys/parts/{partId}")
    String answer(
            @PathVariable UUID partId,
            @Valid @ModelAttribute("form") SurveyAnswersInput input,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> answering.answer(partId, input))) {
            return said(surveys.part(partId)).on("/surveys/parts/" + partId, redirect);
        }
        return page(surveys.part(partId), model);
    }

    /** What has become of what was typed. */
    static Flash said(SurveyPartView view) {
        return Flash.done(view.part().isSent() ? "survey.answers.sent" : "survey.answers.saved");
    }

    private static String page(SurveyPartView view, Model model) {
        model.addAttribute("part", view);
        return "survey/part";
    }
}
