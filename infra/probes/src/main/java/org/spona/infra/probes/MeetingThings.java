package org.spona.infra.probes;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.spona.infra.probes.Thing.Kind;
import org.spona.infra.probes.Thing.Owner;

/** Meetings and series of them, and what is decided at meetings that go on. */
final class MeetingThings {

    private static final String ZONE = "Europe/Belgrade";

    private final ThingMaker maker;

    MeetingThings(ThingMaker maker) {
        this.maker = maker;
    }

    /** Meetings are shared with the region at most. */
    void meeting(Owner owner, String visibility, boolean shown) {
        Thing meeting = maker.thing(Kind.MEETING, owner, visibility, shown);
        maker.put(
                owner.coordinator(),
                meeting,
                said(
                        ThingMaker.title(meeting),
                        visibility,
                        "2027-03-12T10:00",
                        "2027-03-12T12:00",
                        Map.of("purpose", "Povod: " + meeting.marker())));
        if (shown) {
            invite(owner, ThingMaker.address(meeting), meeting.marker());
            maker.step(owner.coordinator(), meeting, "send", Map.of());
        }
    }

    /** A series is shared as its meetings are, which it names. */
    void series(Owner owner, String visibility, boolean shown) {
        Thing series = maker.thing(Kind.SERIES, owner, visibility, shown);
        UUID first = UUID.randomUUID();
        String meeting = "/api/v1/meetings/" + first;
        maker.send(
                "PUT",
                owner.coordinator(),
                meeting,
                said(ThingMaker.title(series), visibility, "2027-03-12T10:00", "2027-03-12T12:00", Map.of()));
        maker.put(
                owner.coordinator(),
                series,
                Map.of(
                        "meetingId",
                        first,
                        "rule",
                        Map.of("frequency", "WEEKLY", "weekdays", List.of("FRIDAY"), "count", 2)));
        if (shown) {
            invite(owner, meeting, series.marker());
            maker.step(owner.coordinator(), series, "send", Map.of());
        }
    }

    /** A decision of a meeting that goes on and is told to its guest alone. */
    void decision(Owner owner, String visibility) {
        String item = opened(owner, "/api/v1/meetings/" + UUID.randomUUID(), Map.of());
        Thing decision = maker.thing(Kind.DECISION, owner, visibility, true);
        maker.put(
                owner.coordinator(),
                decision,
                Map.of(
                        "title",
                        ThingMaker.title(decision),
                        "text",
                        "Odlučeno je: " + decision.marker(),
                        "kind",
                        "CONCLUSION",
                        "language",
                        "sr-Latn",
                        "visibility",
                        visibility,
                        "itemId",
                        item));
    }

    /** The id of an item that a body has accepted, at a meeting that goes on. */
    String accepted(Owner owner, UUID body) {
        String meeting = "/api/v1/meetings/" + UUID.randomUUID();
        String item = opened(owner, meeting, Map.of("bodyIds", List.of(body)));
        maker.send("PUT", owner.coordinator(), meeting + "/record/" + item, Map.of("outcome", "ACCEPTED"));
        return item;
    }

    /** Opens a meeting that is told to its guest alone; returns the id of its item. */
    private String opened(Owner owner, String meeting, Map<String, Object> further) {
        LocalDateTime soon = LocalDateTime.now(ZoneId.of(ZONE)).plusMinutes(30).truncatedTo(ChronoUnit.MINUTES);
        Map<String, Object> agenda = new HashMap<>(further);
        agenda.put("agenda", List.of(Map.of("title", "Zaključci")));
        Reply draft = maker.send(
                "PUT",
                owner.coordinator(),
                meeting,
                said("Sednica", "PRIVATE", soon.toString(), soon.plusHours(1).toString(), agenda));
        invite(owner, meeting, "sednica");
        maker.send("POST", owner.coordinator(), meeting + "/send", Map.of());
        maker.send("POST", owner.coordinator(), meeting + "/open", Map.of());
        return ThingMaker.field(draft, "agenda.0.id");
    }

    private void invite(Owner owner, String meeting, String name) {
        maker.send(
                "POST",
                owner.coordinator(),
                meeting + "/invitees",
                Map.of(
                        "guests",
                        List.of(Map.of(
                                "name", "Gošća",
                                "email", name.toLowerCase(Locale.ROOT) + "@gost.example",
                                "institution", "Dom zdravlja"))));
    }

    private static Map<String, Object> said(
            String title, String visibility, String from, String until, Map<String, Object> further) {
        Map<String, Object> said = new HashMap<>(further);
        said.put("title", title);
        said.put("language", "sr-Latn");
        said.put("time", Map.of("startsAt", from, "endsAt", until, "zone", ZONE));
        said.put("place", "Velika sala");
        said.put("visibility", visibility);
        return said;
    }
}
