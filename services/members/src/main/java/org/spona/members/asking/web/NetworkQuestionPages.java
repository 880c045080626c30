package org.spona.members.asking.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.spona.members.asking.NetworkQuestion;
import org.spona.members.asking.NetworkQuestions;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing to a network. The form is each one's own, so nobody keeps it. */
@Controller
@RequestMapping("/networks/{name}/ask")
class NetworkQuestionPages {

    private final NetworkQuestions questions;

    NetworkQuestionPages(NetworkQuestions questions) {
        this.questions = questions;
    }

    @GetMapping
    String ask(@PathVariable String name, Model model, HttpServletResponse response) {
        model.addAttribute("form", NetworkQuestion.blank());
        return form(name, model, response);
    }

    @PostMapping
    String send(
            @PathVariable String name,
            @Valid @ModelAttribute("form") NetworkQuestion form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> questions.ask(name, form))) {
            String slug = questions.get(name).network().slug();
            return Flash.done("network.ask.done").on("/networks/" + slug, redirect);
        }
        return form(name, model, response);
    }

    private String form(String name, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        model.addAttribute("network", questions.get(name).network());
        return "asking/form";
    }
}
