package org.spona.meetings.meeting;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.links.LinkSource;
import org.spona.platform.links.Links;
import org.spona.platform.tenancy.Readers;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Links that begin at meetings: added by whoever convenes. */
@Component
@Order(0)
public class MeetingLinks implements LinkSource, MeetingSection {

    private final MeetingReading meetings;
    private final Links links;

    MeetingLinks(MeetingReading meetings, Links links) {
        this.meetings = meetings;
        this.links = links;
    }

    @Override
    public LinkOrigin get(UUID id) {
        return origin(meetings.get(id));
    }

    @Override
    public Place place() {
        return Place.BELOW_AGENDA;
    }

    @Override
    public Optional<String> show(Meeting meeting, Model model, Locale locale) {
        return links.section(origin(meeting)).map(section -> {
            model.addAttribute("links", section);
            return "meeting/links";
        });
    }

    static LinkOrigin origin(Meeting meeting) {
        return LinkOrigin.of(
                meeting.thing(),
                Optional.of(meeting.ownership())
                        .filter(_ -> meeting.status() != Status.CANCELLED)
                        .filter(_ -> meeting.isConvenedBy(Readers.get())));
    }
}
