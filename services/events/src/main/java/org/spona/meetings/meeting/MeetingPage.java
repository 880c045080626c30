package org.spona.meetings.meeting;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.meeting.MeetingSection.Place;
import org.spona.platform.problem.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** The page of a meeting with its sections, the same address for everybody who may see it; read in one transaction. */
@Component
public class MeetingPage {

    private final MeetingReading meetings;
    private final MeetingViews views;
    private final AgendaItemLinks itemLinks;
    private final List<MeetingSection> sections;

    MeetingPage(MeetingReading meetings, MeetingViews views, AgendaItemLinks itemLinks, List<MeetingSection> sections) {
        this.meetings = meetings;
        this.views = views;
        this.itemLinks = itemLinks;
        this.sections = List.copyOf(sections);
    }

    /**
     * The view of the page. What is in the model before stays, such as a form that has to be mended.
     *
     * @throws Refusal {@code not-found} when the reader does not see the meeting
     */
    @Transactional(readOnly = true)
    public String show(UUID id, Model model, Locale locale) {
        Meeting meeting = meetings.get(id);
        MeetingView view = views.of(meeting, locale);
        model.addAttribute("meeting", view);
        model.addAttribute("metadata", new MeetingJsonLd(view));
        model.addAttribute("itemLinks", itemLinks.sections(meeting));
        model.addAttribute("above", show(Place.ABOVE_AGENDA, meeting, model, locale));
        model.addAttribute("below", show(Place.BELOW_AGENDA, meeting, model, locale));
        return "meeting/show";
    }

    private List<String> show(Place place, Meeting meeting, Model model, Locale locale) {
        return sections.stream()
                .filter(section -> section.place() == place)
                .flatMap(section -> section.show(meeting, model, locale).stream())
                .toList();
    }
}
