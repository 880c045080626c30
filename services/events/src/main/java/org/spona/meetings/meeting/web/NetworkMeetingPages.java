package org.spona.meetings.meeting.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.meeting.MeetingViews;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.problem.Refusal;
import org.spona.platform.web.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The meetings of a network that are to come: a page of them, and the first as a block of the network's page. */
@Controller
class NetworkMeetingPages {

    private static final PageRequest FEW = new PageRequest(0, 5);

    private final MeetingViews views;
    private final Directory directory;

    NetworkMeetingPages(MeetingViews views, Directory directory) {
        this.views = views;
        this.directory = directory;
    }

    @GetMapping("/meetings/in/{networkId}")
    String page(@PathVariable UUID networkId, @Valid PageRequest page, Model model, Locale locale) {
        return show(networkId, page, "meeting/in", model, locale);
    }

    @HxRequest
    @GetMapping("/meetings/in/{networkId}")
    String block(@PathVariable UUID networkId, Model model, Locale locale) {
        return show(networkId, FEW, "meeting/in :: block", model, locale);
    }

    private String show(UUID id, PageRequest page, String view, Model model, Locale locale) {
        Network network = directory.findNetwork(id).orElseThrow(Refusal::notFound);
        model.addAttribute("network", network);
        model.addAttribute("meetings", views.listAheadIn(network.id(), page, locale));
        return view;
    }
}
