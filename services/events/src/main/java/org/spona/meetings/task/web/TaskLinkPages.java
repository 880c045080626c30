package org.spona.meetings.task.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import org.spona.meetings.task.PartInput;
import org.spona.meetings.task.TaskMoving;
import org.spona.meetings.task.TaskPage;
import org.spona.meetings.task.TaskPart;
import org.spona.platform.shell.Flash;
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

/** Saying how far a part is by the personal link of a mail: no sign-in, one screen, nothing of other institutions. */
@Controller
class TaskLinkPages {

    private final TaskMoving moving;
    private final TaskPage page;

    TaskLinkPages(TaskMoving moving, TaskPage page) {
        this.moving = moving;
        this.page = page;
    }

    @GetMapping("/tasks/links/{token}")
    String show(@PathVariable String token, Model model, Locale locale, HttpServletResponse response) {
        SecretPages.keepToItself(response);
        TaskPart part = moving.getByLink(token);
        model.addAttribute("form", PartInput.of(part));
        return page(token, part, model, locale);
    }

    @PostMapping("/tasks/links/{token}")
    String move(
            @PathVariable String token,
            @Valid @ModelAttribute("form") PartInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        SecretPages.keepToItself(response);
        if (Submitted.taken(errors, response, () -> moving.moveByLink(token, input))) {
            return Flash.done("task.part.saved").on("/tasks/links/" + token, redirect);
        }
        return page(token, moving.getByLink(token), model, locale);
    }

    private String page(String token, TaskPart part, Model model, Locale locale) {
        model.addAttribute("token", token);
        return page.showByLink(part, model, locale);
    }
}
