package org.spona.meetings.report.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.report.ReportKey;
import org.spona.meetings.report.ReportKind;
import org.spona.meetings.report.ReportReading;
import org.spona.platform.directory.BodyName;
import org.spona.platform.directory.DirectoryBodies;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Flash;
import org.spona.platform.web.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a body reports of its years and plans for them: a list, a block of its page, and the page of each. */
@Controller
class ReportPages {

    private static final PageRequest FEW = new PageRequest(0, 5);

    private final ReportReading reports;
    private final DirectoryBodies bodies;
    private final Clock clock;

    ReportPages(ReportReading reports, DirectoryBodies bodies, Clock clock) {
        this.reports = reports;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping("/bodies/{id}/reports")
    String page(@PathVariable UUID id, @Valid PageRequest page, Model model) {
        return list(id, page, "report/list", model);
    }

    @HxRequest
    @GetMapping("/bodies/{id}/reports")
    String block(@PathVariable UUID id, Model model) {
        return list(id, FEW, "report/list :: block", model);
    }

    private String list(UUID id, PageRequest page, String view, Model model) {
        BodyName body = Optional.ofNullable(bodies.names(List.of(id)).get(id)).orElseThrow(Refusal::notFound);
        int year = LocalDate.now(clock).getYear();
        model.addAttribute("body", body);
        model.addAttribute("reports", reports.listOf(id, page));
        model.addAttribute(
                "begin",
                reports.mayWrite(id)
                        ? List.of(
                                new ReportKey(id, ReportKind.REPORT, year - 1),
                                new ReportKey(id, ReportKind.REPORT, year),
                                new ReportKey(id, ReportKind.PLAN, year),
                                new ReportKey(id, ReportKind.PLAN, year + 1))
                        : List.of());
        return view;
    }

    @GetMapping("/bodies/{id}/{kind:reports|plans}/{year:[0-9][0-9][0-9][0-9]}")
    String show(@PathVariable UUID id, @PathVariable String kind, @PathVariable int year, Model model) {
        model.addAttribute("view", reports.view(ReportKey.of(id, kind, year)));
        return "report/show";
    }

    /** The address by which it is found, which holds whatever its body and year are. */
    @GetMapping("/meetings/reports/{id}")
    String find(@PathVariable UUID id, Model model, RedirectAttributes redirect) {
        String place = "redirect:" + reports.get(id).key().address();
        return model.getAttribute(Flash.ATTRIBUTE) instanceof Flash done ? done.on(place, redirect) : place;
    }

    /** What can be done with reports that were found: they are opened, no more. */
    @GetMapping("/meetings/reports/blocks/actions")
    String actions() {
        return "attachment/actions";
    }
}
