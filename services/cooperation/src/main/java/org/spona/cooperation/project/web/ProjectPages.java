package org.spona.cooperation.project.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.cooperation.project.IatiExport;
import org.spona.cooperation.project.IatiStatus;
import org.spona.cooperation.project.Project;
import org.spona.cooperation.project.ProjectFilter;
import org.spona.cooperation.project.ProjectLinks;
import org.spona.cooperation.project.ProjectReading;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.shell.Choice;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Projects: the list, and the page of each. */
@Controller
class ProjectPages {

    private final ProjectReading projects;
    private final ProjectViews views;
    private final ProjectLinks links;
    private final ProjectSheet sheet;
    private final IatiExport iati;
    private final MessageSource messages;

    ProjectPages(
            ProjectReading projects,
            ProjectViews views,
            ProjectLinks links,
            ProjectSheet sheet,
            IatiExport iati,
            MessageSource messages) {
        this.projects = projects;
        this.views = views;
        this.links = links;
        this.sheet = sheet;
        this.iati = iati;
        this.messages = messages;
    }

    @GetMapping("/projects")
    String list(@Valid ProjectFilter filter, @Valid PageRequest page, Model model, Locale locale) {
        PageOf<Project> found = projects.list(filter, page);
        model.addAttribute("filter", filter);
        model.addAttribute("projects", found.with(views.lines(found.items(), locale)));
        model.addAttribute(
                "states", Choice.worded(Stream.of(IatiStatus.values()), "project.iatiStatus.", messages, locale));
        model.addAttribute("writes", projects.canWrite());
        return "project/list";
    }

    @GetMapping("/projects/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable String format, @Valid ProjectFilter filter, Locale locale) {
        var lines = views.lines(projects.list(filter, PageRequest.WHOLE).items(), locale);
        return SheetFormat.ofExtension(format).answer(sheet.of(lines, locale), locale);
    }

    @GetMapping("/projects/{id}")
    String show(@PathVariable UUID id, Model model, Locale locale) {
        Project project = projects.get(id);
        ProjectView view = views.of(project, locale);
        model.addAttribute("view", view);
        model.addAttribute("links", links.section(project).orElse(null));
        model.addAttribute("metadata", new ProjectJsonLd(view));
        return "project/show";
    }

    /** The project for programs that read IATI. */
    @GetMapping("/projects/{id}/iati.xml")
    ResponseEntity<byte[]> iati(@PathVariable UUID id) {
        return iati.answer(id);
    }

    /** What can be done with projects, for the page on which they are found. */
    @GetMapping("/projects/blocks/actions")
    String actions(Model model) {
        model.addAttribute("writes", projects.canWrite());
        return "project/actions";
    }
}
