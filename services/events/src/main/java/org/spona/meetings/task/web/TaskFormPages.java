package org.spona.meetings.task.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.task.TaskAuthoring;
import org.spona.meetings.task.TaskInput;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The form in which a task is given and changed. A new one has its id before it is saved, so sending the form twice gives one. */
@Controller
class TaskFormPages {

    private final TaskAuthoring authoring;
    private final TaskChoices choices;

    TaskFormPages(TaskAuthoring authoring, TaskChoices choices) {
        this.authoring = authoring;
        this.choices = choices;
    }

    @GetMapping("/tasks/new")
    String begin(@RequestParam Optional<UUID> meeting, @RequestParam Optional<UUID> item) {
        return "redirect:"
                + UriComponentsBuilder.fromPath("/tasks/" + UUID.randomUUID() + "/edit")
                        .queryParamIfPresent("meeting", meeting)
                        .queryParamIfPresent("item", item)
                        .toUriString();
    }

    @GetMapping("/tasks/{id}/edit")
    String edit(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID meeting,
            @RequestParam(required = false) @Nullable UUID item,
            Model model,
            Locale locale) {
        model.addAttribute("form", choices.begin(id, meeting, item, locale));
        return choices.form(id, model, locale);
    }

    @PostMapping("/tasks/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") TaskForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        TaskInput input = form.input(errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return choices.form(id, model, locale);
        }
        if (Submitted.taken(errors, response, () -> authoring.save(id, input))) {
            return Flash.done("task.saved").on("/tasks/" + id, redirect);
        }
        return choices.form(id, model, locale);
    }
}
