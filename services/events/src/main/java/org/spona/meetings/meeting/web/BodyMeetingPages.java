package org.spona.meetings.meeting.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.meeting.MeetingBodies;
import org.spona.meetings.meeting.MeetingViews;
import org.spona.platform.directory.BodyName;
import org.spona.platform.directory.DirectoryBodies;
import org.spona.platform.problem.Refusal;
import org.spona.platform.web.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The meetings of a body, the latest first: a page of them, and the first as a block of the body's page. */
@Controller
class BodyMeetingPages {

    private static final PageRequest FEW = new PageRequest(0, 5);

    private final MeetingViews views;
    private final MeetingBodies convenable;
    private final DirectoryBodies bodies;

    BodyMeetingPages(MeetingViews views, MeetingBodies convenable, DirectoryBodies bodies) {
        this.views = views;
        this.convenable = convenable;
        this.bodies = bodies;
    }

    @GetMapping("/meetings/of-body/{bodyId}")
    String page(@PathVariable UUID bodyId, @Valid PageRequest page, Model model, Locale locale) {
        return show(bodyId, page, "meeting/of-body", model, locale);
    }

    @HxRequest
    @GetMapping("/meetings/of-body/{bodyId}")
    String block(@PathVariable UUID bodyId, Model model, Locale locale) {
        return show(bodyId, FEW, "meeting/of-body :: block", model, locale);
    }

    private String show(UUID id, PageRequest page, String view, Model model, Locale locale) {
        BodyName body = Optional.ofNullable(bodies.names(List.of(id)).get(id)).orElseThrow(Refusal::notFound);
        model.addAttribute("body", body);
        model.addAttribute("mayConvene", convenable.list().contains(body));
        model.addAttribute("meetings", views.listOfBody(id, page, locale));
        return view;
    }
}
