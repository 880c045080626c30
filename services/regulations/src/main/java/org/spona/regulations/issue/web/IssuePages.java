package org.spona.regulations.issue.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.issue.ConcernInput;
import org.spona.regulations.issue.Issue;
import org.spona.regulations.issue.IssueFilter;
import org.spona.regulations.issue.IssueKind;
import org.spona.regulations.issue.IssueLinks;
import org.spona.regulations.issue.IssueReading;
import org.spona.regulations.issue.IssueReporting;
import org.spona.regulations.regulation.RegulationRegister;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What makes provisions hard to apply: the list, the page of each, and "ours too". */
@Controller
class IssuePages {

    private final IssueReading issues;
    private final IssueReporting reporting;
    private final IssueViews views;
    private final IssueLinks links;
    private final IssueSheet sheet;
    private final RegulationRegister register;
    private final MessageSource messages;

    IssuePages(
            IssueReading issues,
            IssueReporting reporting,
            IssueViews views,
            IssueLinks links,
            IssueSheet sheet,
            RegulationRegister register,
            MessageSource messages) {
        this.issues = issues;
        this.reporting = reporting;
        this.views = views;
        this.links = links;
        this.sheet = sheet;
        this.register = register;
        this.messages = messages;
    }

    @GetMapping("/provision-issues")
    String list(@Valid IssueFilter filter, @Valid PageRequest page, Model model, Locale locale) {
        PageOf<Issue> found = issues.list(filter, page);
        model.addAttribute("filter", filter);
        model.addAttribute(
                "regulation",
                Optional.ofNullable(filter.regulation()).flatMap(register::find).orElse(null));
        model.addAttribute("issues", found.with(views.lines(found.items())));
        model.addAttribute("kinds", Choice.worded(Stream.of(IssueKind.values()), "issue.kind.", messages, locale));
        model.addAttribute(
                "states", Choice.worded(Stream.of(Issue.Status.values()), "issue.status.", messages, locale));
        model.addAttribute(
                "orders", Choice.worded(Stream.of(IssueFilter.IssueOrder.values()), "issue.order.", messages, locale));
        model.addAttribute("reports", issues.canReport());
        model.addAttribute("staff", issues.canGroup());
        return "issue/list";
    }

    @GetMapping("/provision-issues/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable String format, @Valid IssueFilter filter, Locale locale) {
        return SheetFormat.ofExtension(format)
                .answer(
                        sheet.of(
                                views.lines(
                                        issues.list(filter, PageRequest.WHOLE).items()),
                                locale),
                        locale);
    }

    @GetMapping("/provision-issues/{id}")
    String show(@PathVariable UUID id, Model model) {
        Issue issue = issues.get(id);
        model.addAttribute("form", new ConcernInput(""));
        return show(issue, model);
    }

    /** Says "ours too"; said again, only the note is another. */
    @PostMapping("/provision-issues/{id}/concern")
    String join(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ConcernInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> reporting.join(id, form))) {
            return Flash.done("issue.join.done").on("/provision-issues/" + id, redirect);
        }
        return show(issues.get(id), model);
    }

    /** Takes that back in one step. */
    @PostMapping("/provision-issues/{id}/concern/remove")
    String leave(@PathVariable UUID id, RedirectAttributes redirect) {
        reporting.leave(id);
        return Flash.done("issue.leave.done").on("/provision-issues/" + id, redirect);
    }

    private String show(Issue issue, Model model) {
        model.addAttribute("view", views.of(issue));
        model.addAttribute("links", links.section(issue).orElse(null));
        return "issue/show";
    }
}
