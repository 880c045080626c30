package org.spona.meetings.task.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.task.PartInput;
import org.spona.meetings.task.TaskMoving;
import org.spona.meetings.task.TaskPage;
import org.spona.meetings.task.TaskReading;
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

/** The page of one institution's part, on which she who is of it says how far it is. */
@Controller
class TaskPartPages {

    private final TaskReading tasks;
    private final TaskMoving moving;
    private final TaskPage page;

    TaskPartPages(TaskReading tasks, TaskMoving moving, TaskPage page) {
        this.tasks = tasks;
        this.moving = moving;
        this.page = page;
    }

    @GetMapping("/tasks/parts/{id}")
    String show(@PathVariable UUID id, Model model, Locale locale) {
        model.addAttribute("form", PartInput.of(tasks.getPart(id)));
        return page.showPart(id, model, locale);
    }

    @PostMapping("/tasks/parts/{id}")
    String move(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PartInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> moving.move(id, input))) {
            return Flash.done("task.part.saved")
                    .on("/tasks/" + tasks.getPart(id).task().getId(), redirect);
        }
        return page.showPart(id, model, locale);
    }
}
