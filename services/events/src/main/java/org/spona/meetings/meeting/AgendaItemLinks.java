package org.spona.meetings.meeting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.links.LinkSection;
import org.spona.platform.links.LinkSource;
import org.spona.platform.links.Links;
import org.spona.platform.tenancy.Visibility;
import org.springframework.stereotype.Component;

/** Links that begin at items of agendas: added by whoever convenes, shown where the item stands. */
@Component
public class AgendaItemLinks implements LinkSource {

    private final MeetingReading meetings;
    private final Links links;

    AgendaItemLinks(MeetingReading meetings, Links links) {
        this.meetings = meetings;
        this.links = links;
    }

    @Override
    public LinkOrigin get(UUID id) {
        Meeting meeting = meetings.getByItem(id);
        return origins(meeting).stream()
                .filter(origin -> origin.thing().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What the page of a meeting shows of them, by item. */
    Map<UUID, LinkSection> sections(Meeting meeting) {
        return links.sections(origins(meeting));
    }

    private List<LinkOrigin> origins(Meeting meeting) {
        LinkOrigin whole = MeetingLinks.origin(meeting);
        return meeting.content().agenda().stream()
                .map(item -> LinkOrigin.of(
                        item.thing(whole.language()),
                        item.internal()
                                ? whole.ownership().map(owner -> owner.sharedWith(Visibility.PRIVATE))
                                : whole.ownership()))
                .toList();
    }
}
