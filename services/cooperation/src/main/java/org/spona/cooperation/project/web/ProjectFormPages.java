package org.spona.cooperation.project.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.cooperation.project.IatiStatus;
import org.spona.cooperation.project.PartyRole;
import org.spona.cooperation.project.Project;
import org.spona.cooperation.project.ProjectAuthoring;
import org.spona.cooperation.project.ProjectInput;
import org.spona.cooperation.project.ProjectReading;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.FormPages;
import org.spona.platform.shell.FormRows;
import org.spona.platform.shell.WritingChoices;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The form of a project. Nothing typed is lost when something has to be mended. */
@Controller
@RequestMapping("/projects")
class ProjectFormPages extends FormPages<ProjectInput> {

    private final ProjectAuthoring authoring;
    private final ProjectReading projects;
    private final WritingChoices writing;
    private final FormRows rows;
    private final MessageSource messages;

    ProjectFormPages(
            ProjectAuthoring authoring,
            ProjectReading projects,
            WritingChoices writing,
            FormRows rows,
            MessageSource messages) {
        super(
                "project",
                "/projects",
                (id, locale) -> authoring.begin(id, locale).withSpareRows(),
                authoring::save);
        this.authoring = authoring;
        this.projects = projects;
        this.writing = writing;
        this.rows = rows;
        this.messages = messages;
    }

    /** The form as it was typed, with empty rows at the end of each list. */
    @PostMapping(path = "/{id}", params = "add")
    String add(
            @PathVariable UUID id,
            @ModelAttribute("form") ProjectInput input,
            BindingResult typed,
            Model model,
            Locale locale) {
        ProjectInput longer = input.withSpareRows();
        rows.add(typed, longer, model);
        return form(id, longer, model, locale);
    }

    @Override
    protected String form(UUID id, ProjectInput input, Model model, Locale locale) {
        Optional<Project> known = projects.find(id);
        UUID network = Optional.ofNullable(input.networkId())
                .or(() -> known.map(project -> project.ownership().networkId()))
                .or(() -> Optional.ofNullable(authoring.begin(id, locale).networkId()))
                .orElseThrow();
        writing.show(id, known.map(Project::version), "project", model, locale);
        model.addAttribute(
                "organisations",
                Choice.organisations(authoring.organisations(network, input.content()), messages, locale));
        model.addAttribute(
                "predecessors",
                authoring.predecessors(id).stream()
                        .map(project -> new Choice(
                                project.getId().toString(), project.content().title()))
                        .toList());
        model.addAttribute("roles", Choice.worded(Stream.of(PartyRole.values()), "project.role.", messages, locale));
        model.addAttribute(
                "states", Choice.worded(Stream.of(IatiStatus.values()), "project.iatiStatus.", messages, locale));
        return "project/form";
    }
}
