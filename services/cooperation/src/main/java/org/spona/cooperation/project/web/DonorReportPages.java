package org.spona.cooperation.project.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.project.DayOrMonth;
import org.spona.cooperation.project.DonorReport;
import org.spona.cooperation.project.DonorReportInput;
import org.spona.cooperation.project.DonorReportStep;
import org.spona.cooperation.project.DonorReporting;
import org.spona.cooperation.project.Project;
import org.spona.cooperation.project.ProjectReading;
import org.spona.platform.directory.Directory;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.shell.WritingChoices;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.workflow.Permissions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reports to donors: the page of each, and its form. */
@Controller
class DonorReportPages {

    private final DonorReporting reports;
    private final ProjectReading projects;
    private final Directory directory;
    private final WritingChoices writing;
    private final Clock clock;

    DonorReportPages(
            DonorReporting reports, ProjectReading projects, Directory directory, WritingChoices writing, Clock clock) {
        this.reports = reports;
        this.projects = projects;
        this.directory = directory;
        this.writing = writing;
        this.clock = clock;
    }

    @GetMapping("/projects/reports/{id}")
    String show(@PathVariable UUID id, Model model, Locale locale) {
        DonorReport report = reports.get(id);
        model.addAttribute("report", report);
        model.addAttribute("project", reports.projectOf(report).orElse(null));
        model.addAttribute(
                "funder", directory.findOrganisation(report.funderId()).orElse(null));
        model.addAttribute("from", words(report.content().startsOn(), locale));
        model.addAttribute("until", words(report.content().endsOn(), locale));
        model.addAttribute("can", Permissions.of(DonorReportStep.class, report, Readers.get(), clock.instant()));
        return "project/report";
    }

    @GetMapping("/projects/{id}/reports/new")
    String begin(@PathVariable UUID id) {
        return "redirect:/projects/reports/" + UUID.randomUUID() + "/edit?project=" + id;
    }

    @GetMapping("/projects/reports/{id}/edit")
    String edit(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID project, Model model, Locale locale) {
        DonorReportInput input = reports.begin(id, project);
        model.addAttribute("form", input);
        return form(id, input, model, locale);
    }

    @PostMapping("/projects/reports/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DonorReportInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> reports.save(id, input))) {
            return Flash.done("donor-report.saved").on("/projects/reports/" + id, redirect);
        }
        return form(id, input, model, locale);
    }

    private String form(UUID id, DonorReportInput input, Model model, Locale locale) {
        var known = reports.find(id);
        UUID projectId = known.map(DonorReport::projectId).orElse(input.projectId());
        if (projectId == null) {
            throw Refusal.notFound();
        }
        Project project = projects.get(projectId);
        Set<UUID> funders = project.funders().stream().collect(Collectors.toSet());
        model.addAttribute("id", id);
        model.addAttribute("project", project);
        model.addAttribute("version", known.map(DonorReport::version).orElse(null));
        model.addAttribute("languages", writing.languages(locale));
        model.addAttribute(
                "funders", Choice.named(directory.organisations(funders).values(), locale));
        return "project/report-form";
    }

    private static String words(String when, Locale locale) {
        return ProjectViews.words(DayOrMonth.read(when), locale);
    }
}
