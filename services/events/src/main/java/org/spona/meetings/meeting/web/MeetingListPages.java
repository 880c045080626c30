package org.spona.meetings.meeting.web;

import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.spona.meetings.meeting.InviteeList;
import org.spona.meetings.meeting.MeetingOverview;
import org.spona.meetings.meeting.MeetingOverview.When;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists of meetings, and the parts of the home page that are about them. */
@Controller
class MeetingListPages {

    private static final PageRequest FEW = new PageRequest(0, 5);

    private final MeetingOverview overview;
    private final InviteeList invitees;
    private final MeetingViews views;

    MeetingListPages(MeetingOverview overview, InviteeList invitees, MeetingViews views) {
        this.overview = overview;
        this.invitees = invitees;
        this.views = views;
    }

    @GetMapping("/meetings")
    String list(@RequestParam(defaultValue = "AHEAD") When when, @Valid PageRequest page, Model model, Locale locale) {
        model.addAttribute("when", when);
        model.addAttribute("mayConvene", overview.mayConvene());
        model.addAttribute("parts", overview.mayConvene() ? List.of(When.values()) : List.of(When.AHEAD, When.PAST));
        model.addAttribute("meetings", views.of(overview.list(when, page), locale));
        return "meeting/list";
    }

    /** What waits for the reader: answers that she owes, and for a coordinator answers that are owed to her. */
    @GetMapping("/meetings/blocks/waiting")
    String waiting(Model model, Locale locale) {
        PageOf<MeetingView> silent = views.of(overview.silentForMe(FEW), locale);
        Map<UUID, InviteeList.Count> counts = new LinkedHashMap<>();
        silent.items().forEach(meeting -> counts.put(meeting.id(), invitees.count(meeting.id())));
        model.addAttribute("owed", views.of(overview.owedByMe(FEW), locale));
        model.addAttribute("silent", silent);
        model.addAttribute("counts", counts);
        model.addAttribute("mayConvene", overview.mayConvene());
        return "meeting/waiting";
    }

    /** Meetings that were convened lately. */
    @GetMapping("/meetings/blocks/new")
    String fresh(Model model, Locale locale) {
        model.addAttribute("meetings", views.of(overview.newForMe(FEW), locale));
        return "meeting/new";
    }
}
