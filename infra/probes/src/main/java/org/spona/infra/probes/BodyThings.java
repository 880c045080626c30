package org.spona.infra.probes;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.spona.infra.probes.Thing.Kind;
import org.spona.infra.probes.Thing.Owner;

/** Bodies, and what they report and give their opinion on. */
final class BodyThings {

    /** Until so long after a body was founded the service of events knows it. */
    private static final Duration TOLD = Duration.ofSeconds(30);

    private final ThingMaker maker;
    private final MeetingThings meetings;

    BodyThings(ThingMaker maker, MeetingThings meetings) {
        this.maker = maker;
        this.meetings = meetings;
    }

    void body(Owner owner, String visibility, boolean shown) {
        Thing body = maker.thing(Kind.BODY, owner, visibility, shown);
        maker.put(
                owner.writer(),
                body,
                Map.of(
                        "name",
                        ThingMaker.title(body),
                        "purpose",
                        "Čemu služi: " + body.marker(),
                        "language",
                        "sr-Latn",
                        "visibility",
                        visibility,
                        "seats",
                        List.of(Map.of("id", UUID.randomUUID(), "institution", "Dom zdravlja", "voting", true))));
        if (shown) {
            maker.step(owner.writer(), body, "found", Map.of());
        }
    }

    /** A report has its id by its body and year; it is a draft of the body until a meeting has adopted it. */
    void report(Owner owner, String visibility, boolean shown) {
        UUID body = founded(owner);
        String address = "/api/v1/bodies/" + body + "/reports/" + Operation.YEAR;
        String marker = ThingMaker.marker(UUID.randomUUID());
        Reply report = maker.sendOnceKnown(
                TOLD,
                "PUT",
                owner.coordinator(),
                address,
                Map.of("introduction", Things.COMMON + " " + marker, "language", "sr-Latn", "visibility", visibility));
        maker.made(new Thing(
                Kind.REPORT, UUID.fromString(ThingMaker.field(report, "id")), owner, visibility, shown, marker));
        if (shown) {
            String item = meetings.accepted(owner, body);
            maker.send("POST", owner.coordinator(), address + "/adopt", Map.of("itemId", item));
        }
    }

    /** An opinion is for those who sit in the body, and nobody does; it is asked for, and then commented on. */
    void opinion(Owner owner, boolean shown) {
        UUID body = founded(owner);
        Thing opinion = maker.thing(Kind.OPINION, owner, "PRIVATE", shown);
        maker.sendOnceKnown(
                TOLD,
                "PUT",
                owner.coordinator(),
                ThingMaker.address(opinion),
                Map.of(
                        "bodyId",
                        body,
                        "title",
                        ThingMaker.title(opinion),
                        "act",
                        "Član 1. " + opinion.marker(),
                        "language",
                        "sr-Latn",
                        "requester",
                        "Skupština",
                        "receivedOn",
                        LocalDate.now(ZoneId.of("Europe/Belgrade")).toString(),
                        "workingDays",
                        8,
                        "jurisdiction",
                        "RS"));
        if (shown) {
            maker.step(owner.coordinator(), opinion, "collect", Map.of());
        }
    }

    /** A body at work of whoever coordinates, in which nobody sits. */
    private UUID founded(Owner owner) {
        UUID id = UUID.randomUUID();
        String address = "/api/v1/bodies/" + id;
        maker.send(
                "PUT",
                owner.coordinator(),
                address,
                Map.of(
                        "name",
                        "Radni tim",
                        "language",
                        "sr-Latn",
                        "visibility",
                        "PRIVATE",
                        "seats",
                        List.of(Map.of("id", UUID.randomUUID(), "institution", "Dom zdravlja", "voting", true))));
        maker.send("POST", owner.coordinator(), address + "/found", Map.of());
        return id;
    }
}
