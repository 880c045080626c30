package org.spona.meetings.report.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.meetings.meeting.MeetingViews;
import org.spona.meetings.report.AdoptionInput;
import org.spona.meetings.report.ReportAuthoring;
import org.spona.meetings.report.ReportKey;
import org.spona.meetings.report.ReportReading;
import org.spona.meetings.report.ReportStep;
import org.spona.meetings.report.SharingInput;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Steps;
import org.spona.platform.shell.Submitted;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.web.PageRequest;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying at which meeting a report or plan was adopted, how far it is shared, and discarding a draft; each is asked about on a page of its own. */
@Controller
@RequestMapping("/bodies/{id}/{kind:reports|plans}/{year:[0-9][0-9][0-9][0-9]}")
class ReportStepPages {

    /** Of so many meetings the items are offered, the latest first. */
    private static final PageRequest LATEST = new PageRequest(0, 10);

    private final ReportAuthoring authoring;
    private final ReportReading reports;
    private final MeetingViews meetings;
    private final MessageSource messages;

    ReportStepPages(ReportAuthoring authoring, ReportReading reports, MeetingViews meetings, MessageSource messages) {
        this.authoring = authoring;
        this.reports = reports;
        this.meetings = meetings;
        this.messages = messages;
    }

    @GetMapping("/adopt")
    String askWhere(
            @PathVariable UUID id, @PathVariable String kind, @PathVariable int year, Model model, Locale locale) {
        ReportKey key = ReportKey.of(id, kind, year);
        reports.require(ReportStep.ADOPT, key);
        model.addAttribute("form", new AdoptionInput(null));
        return adoption(key, model, locale);
    }

    @PostMapping("/adopt")
    String adopt(
            @PathVariable UUID id,
            @PathVariable String kind,
            @PathVariable int year,
            @Valid @ModelAttribute("form") AdoptionInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        ReportKey key = ReportKey.of(id, kind, year);
        if (Submitted.taken(errors, response, () -> authoring.adopt(key, input))) {
            return Flash.done("report.adopt.done").on(key.address(), redirect);
        }
        return adoption(key, model, locale);
    }

    private String adoption(ReportKey key, Model model, Locale locale) {
        List<Choice> items = meetings.listOfBody(key.bodyId(), LATEST, locale).items().stream()
                .filter(meeting -> !meeting.number().isEmpty())
                .flatMap(meeting -> meeting.content().agenda().stream()
                        .map(item -> new Choice(
                                String.valueOf(item.id()),
                                meeting.number() + ", " + item.number() + ". " + item.title())))
                .toList();
        model.addAttribute("view", reports.view(key));
        model.addAttribute("items", items);
        return "report/adopt";
    }

    @GetMapping("/share")
    String askHowFar(
            @PathVariable UUID id, @PathVariable String kind, @PathVariable int year, Model model, Locale locale) {
        ReportKey key = ReportKey.of(id, kind, year);
        reports.require(ReportStep.SHARE, key);
        model.addAttribute(
                "form", new SharingInput(reports.view(key).report().ownership().visibility()));
        return sharing(key, model, locale);
    }

    @PostMapping("/share")
    String share(
            @PathVariable UUID id,
            @PathVariable String kind,
            @PathVariable int year,
            @Valid @ModelAttribute("form") SharingInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        ReportKey key = ReportKey.of(id, kind, year);
        if (Submitted.taken(errors, response, () -> authoring.share(key, input))) {
            return Flash.done("report.share.done").on(key.address(), redirect);
        }
        return sharing(key, model, locale);
    }

    private String sharing(ReportKey key, Model model, Locale locale) {
        model.addAttribute("view", reports.view(key));
        model.addAttribute(
                "visibilities", Choice.worded(Stream.of(Visibility.values()), "report.visibility.", messages, locale));
        return "report/share";
    }

    @GetMapping("/discard")
    String askWhetherToDiscard(
            @PathVariable UUID id, @PathVariable String kind, @PathVariable int year, Model model, Locale locale) {
        ReportKey key = ReportKey.of(id, kind, year);
        reports.require(ReportStep.DISCARD, key);
        return new Steps("report", key.address())
                .ask(ReportStep.DISCARD, messages.getMessage("report.discard.reach", null, locale), true, model);
    }

    @PostMapping("/discard")
    String discard(
            @PathVariable UUID id, @PathVariable String kind, @PathVariable int year, RedirectAttributes redirect) {
        ReportKey key = ReportKey.of(id, kind, year);
        authoring.discard(key);
        return new Steps("report", key.address()).done(ReportStep.DISCARD, "/bodies/" + id + "/reports", redirect);
    }
}
