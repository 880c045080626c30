package org.spona.meetings.survey.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.spona.meetings.survey.SurveyAnswering;
import org.spona.meetings.survey.SurveyAnswersInput;
import org.spona.meetings.survey.SurveyPartView;
import org.spona.platform.shell.Submitted;
import org.spona.platform.web.SecretPages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answering by the personal link of a mail: no sign-in, one screen. */
@Controller
class SurveyLinkPages {

    private final SurveyAnswering answering;

    SurveyLinkPages(SurveyAnswering answering) {
        this.answering = answering;
    }

    @GetMapping("/surveys/links/{token}")
    String show(@PathVariable String token, Model model, HttpServletResponse response) {
        SecretPages.keepToItself(response);
        SurveyPartView view = answering.getByLink(token);
        model.addAttribute("form", SurveyAnswersInput.of(view));
        return page(token, view, model);
    }

    @PostMapping("/surveys/links/{token}")
    String answer(
            @PathVariable String token,
            @Valid @ModelAttribute("form") SurveyAnswersInput input,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        SecretPages.keepToItself(response);
        if (Submitted.taken(errors, response, () -> answering.answerByLink(token, input))) {
            return SurveyPartPages.said(answering.getByLink(token)).on("/surveys/links/" + token, redirect);
        }
        return page(token, answering.getByLink(token), model);
    }

    private static String page(String token, SurveyPartView view, Model model) {
        model.addAttribute("part", view);
        model.addAttribute("token", token);
        return "survey/by-link";
    }
}
