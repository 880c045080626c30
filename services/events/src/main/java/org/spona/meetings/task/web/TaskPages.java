package org.spona.meetings.task.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.task.TaskFilter;
import org.spona.meetings.task.TaskList;
import org.spona.meetings.task.TaskPage;
import org.spona.meetings.task.TaskReading;
import org.spona.meetings.task.TaskSheet;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.web.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a task, and lists of tasks. */
@Controller
class TaskPages {

    private final TaskPage page;
    private final TaskReading tasks;
    private final TaskList lists;
    private final TaskSheet sheet;

    TaskPages(TaskPage page, TaskReading tasks, TaskList lists, TaskSheet sheet) {
        this.page = page;
        this.tasks = tasks;
        this.lists = lists;
        this.sheet = sheet;
    }

    @GetMapping("/tasks/{id}")
    String show(@PathVariable UUID id, Model model, Locale locale) {
        return page.show(id, model, locale);
    }

    @GetMapping("/tasks")
    String list(@ModelAttribute("filter") TaskFilter filter, @Valid PageRequest part, Model model) {
        model.addAttribute("whoses", List.of(TaskFilter.Whose.values()));
        model.addAttribute("states", List.of(TaskFilter.State.values()));
        model.addAttribute("mayGive", tasks.mayGive());
        model.addAttribute("tasks", lists.list(filter, part));
        return "task/list";
    }

    @GetMapping("/tasks/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(
            @PathVariable String format, @ModelAttribute("filter") TaskFilter filter, Locale locale) {
        return SheetFormat.ofExtension(format)
                .answer(sheet.of(lists.list(filter, PageRequest.WHOLE).items(), locale), locale);
    }

    @GetMapping("/tasks/{id}/parts.{format:csv|xlsx}")
    ResponseEntity<byte[]> exportParts(@PathVariable UUID id, @PathVariable String format, Locale locale) {
        return SheetFormat.ofExtension(format)
                .answer(sheet.ofParts(lists.parts(tasks.get(id).getId()), locale), locale);
    }

    /** What can be done with tasks, for the page on which they are found. */
    @GetMapping("/tasks/blocks/actions")
    String actions() {
        return "task/actions";
    }
}
