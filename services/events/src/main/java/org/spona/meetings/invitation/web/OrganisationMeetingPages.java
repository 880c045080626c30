package org.spona.meetings.invitation.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.invitation.OrganisationMeetings;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.problem.Refusal;
import org.spona.platform.web.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The meetings in which one organisation takes part: a page of them, and the latest as a block of the organisation's page. */
@Controller
class OrganisationMeetingPages {

    private static final PageRequest FEW = new PageRequest(0, 5);

    private final OrganisationMeetings meetings;
    private final Directory directory;

    OrganisationMeetingPages(OrganisationMeetings meetings, Directory directory) {
        this.meetings = meetings;
        this.directory = directory;
    }

    @GetMapping("/meetings/of/{organisationId}")
    String page(@PathVariable UUID organisationId, @Valid PageRequest page, Model model, Locale locale) {
        return show(organisationId, page, "meeting/of", model, locale);
    }

    @HxRequest
    @GetMapping("/meetings/of/{organisationId}")
    String block(@PathVariable UUID organisationId, Model model, Locale locale) {
        return show(organisationId, FEW, "meeting/of :: block", model, locale);
    }

    private String show(UUID id, PageRequest page, String view, Model model, Locale locale) {
        Organisation organisation = directory.findOrganisation(id).orElseThrow(Refusal::notFound);
        model.addAttribute("organisation", organisation);
        model.addAttribute("meetings", meetings.list(organisation.id(), page, locale));
        return view;
    }
}
