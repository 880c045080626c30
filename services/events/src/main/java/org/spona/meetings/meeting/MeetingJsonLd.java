package org.spona.meetings.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spona.platform.shell.JsonLd;

/** A meeting as an event. */
record MeetingJsonLd(MeetingView meeting) implements JsonLd {

    private static final String SCHEMA = "https://schema.org/";

    @Override
    public String path() {
        return "/meetings/" + meeting.id();
    }

    @Override
    public String type() {
        return "Event";
    }

    @Override
    public String name() {
        return meeting.content().title();
    }

    @Override
    public String description() {
        return meeting.content().purpose();
    }

    @Override
    public String language() {
        return meeting.content().language();
    }

    @Override
    public Map<String, Object> properties() {
        var content = meeting.content();
        var properties = new LinkedHashMap<String, Object>();
        var starts = content.time().starts();
        var ends = content.time().ends();
        if (starts != null && ends != null) {
            properties.put("startDate", starts.toString());
            properties.put("endDate", ends.toString());
        }
        boolean cancelled = meeting.status() == Meeting.Status.CANCELLED;
        properties.put("eventStatus", SCHEMA + (cancelled ? "EventCancelled" : "EventScheduled"));
        if (!content.place().isEmpty()) {
            properties.put("location", Map.of("@type", "Place", "name", content.place(), "address", content.place()));
        }
        List<Object> organizers = new ArrayList<>();
        meeting.organisation().ifPresent(by -> organizers.add(JsonLd.organisation(by.nameLatin())));
        organizers.addAll(organisations(OrganisationRole.HOST));
        put("organizer", organizers, properties);
        put("sponsor", organisations(OrganisationRole.ENABLER), properties);
        put("funder", organisations(OrganisationRole.FUNDER), properties);
        put("performer", organisations(OrganisationRole.PRESENTER), properties);
        return properties;
    }

    private List<Object> organisations(OrganisationRole role) {
        return meeting.roles().getOrDefault(role, List.of()).stream()
                .<Object>map(one -> JsonLd.organisation(one.nameLatin()))
                .toList();
    }

    private static void put(String name, List<Object> values, Map<String, Object> properties) {
        if (!values.isEmpty()) {
            properties.put(name, values.size() == 1 ? values.getFirst() : values);
        }
    }
}
