package org.spona.meetings.meeting.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.meeting.MeetingKind;
import org.spona.meetings.meeting.MeetingPage;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.meeting.MeetingReading.When;
import org.spona.meetings.meeting.MeetingSheet;
import org.spona.meetings.meeting.MeetingViews;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.web.PageRequest;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a meeting, lists of meetings, and the part of the home page that shows new ones. */
@Controller
class MeetingPages {

    private static final PageRequest FEW = new PageRequest(0, 5);

    private final MeetingPage page;
    private final MeetingReading meetings;
    private final MeetingViews views;
    private final MeetingSheet sheet;
    private final MessageSource messages;

    MeetingPages(
            MeetingPage page, MeetingReading meetings, MeetingViews views, MeetingSheet sheet, MessageSource messages) {
        this.page = page;
        this.meetings = meetings;
        this.views = views;
        this.sheet = sheet;
        this.messages = messages;
    }

    @GetMapping("/meetings/{id}")
    String show(@PathVariable UUID id, Model model, Locale locale) {
        return page.show(id, model, locale);
    }

    @GetMapping("/meetings")
    String list(
            @RequestParam(defaultValue = "AHEAD") When when,
            @RequestParam Optional<MeetingKind> kind,
            @Valid PageRequest part,
            Model model,
            Locale locale) {
        boolean mayConvene = meetings.mayConvene();
        model.addAttribute("when", when);
        model.addAttribute("mayConvene", mayConvene);
        model.addAttribute(
                "parts", mayConvene ? List.of(When.values()) : List.of(When.AHEAD, When.PAST, When.CANCELLED));
        model.addAttribute("kind", kind.orElse(null));
        model.addAttribute("kinds", MeetingChoices.kinds(messages, locale));
        model.addAttribute("meetings", views.list(when, kind.orElse(null), part, locale));
        return "meeting/list";
    }

    @GetMapping("/meetings/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(
            @PathVariable String format,
            @RequestParam(defaultValue = "AHEAD") When when,
            @RequestParam Optional<MeetingKind> kind,
            Locale locale) {
        return SheetFormat.ofExtension(format)
                .answer(
                        sheet.of(
                                views.list(when, kind.orElse(null), PageRequest.WHOLE, locale)
                                        .items(),
                                locale),
                        locale);
    }

    /** Meetings that were convened lately. */
    @GetMapping("/meetings/blocks/new")
    String listNew(Model model, Locale locale) {
        model.addAttribute("meetings", views.listNew(FEW, locale));
        return "meeting/new";
    }

    /** What can be done with meetings, for the page on which they are found. */
    @GetMapping("/meetings/blocks/actions")
    String actions(Model model) {
        model.addAttribute("mayConvene", meetings.mayConvene());
        return "meeting/actions";
    }
}
