package org.spona.meetings.meeting.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingAuthoring;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.meeting.MeetingStep;
import org.spona.meetings.meeting.MeetingTimeInput;
import org.spona.meetings.meeting.MeetingViews;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.time.TimeZones;
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

/** Saying when a meeting is whose day was not certain: the days that were told stand beside the fields, and whom it reaches above them. */
@Controller
@RequestMapping("/meetings/{id}/fix-day")
class FixedDayPages {

    private final MeetingAuthoring authoring;
    private final MeetingReading meetings;
    private final MeetingViews views;
    private final ReachTexts reach;
    private final MessageSource messages;
    private final Clock clock;

    FixedDayPages(
            MeetingAuthoring authoring,
            MeetingReading meetings,
            MeetingViews views,
            ReachTexts reach,
            MessageSource messages,
            Clock clock) {
        this.authoring = authoring;
        this.meetings = meetings;
        this.views = views;
        this.reach = reach;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable UUID id, Model model, Locale locale) {
        Meeting meeting = meetings.get(id);
        MeetingStep.FIX_DAY.require(Readers.get(), meeting, clock.instant());
        model.addAttribute("form", MeetingTimeInput.of(meeting));
        return page(meeting, model, locale);
    }

    @PostMapping
    String fix(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") MeetingTimeInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.fixDay(id, input))) {
            return Flash.done("meeting.fix_day.done").on("/meetings/" + id, redirect);
        }
        return page(meetings.get(id), model, locale);
    }

    private String page(Meeting meeting, Model model, Locale locale) {
        model.addAttribute("meeting", views.of(meeting, locale));
        model.addAttribute("zones", Choice.worded(TimeZones.ALL.stream(), "zone.", messages, locale));
        model.addAttribute(
                "reach",
                meeting.status() == Meeting.Status.DRAFT
                        ? ""
                        : reach.people("meeting.move.reach", meeting.getId(), locale) + " "
                                + reach.answers(meeting.getId(), locale));
        return "meeting/fix-day";
    }
}
