package org.spona.infra.probes;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.infra.probes.Thing.Kind;
import org.spona.infra.probes.Thing.Owner;
import org.spona.infra.servers.ServerFailure;
import tools.jackson.databind.json.JsonMapper;

/** Makes things of every kind, in three networks, shared in every way, through the API as people do. */
public final class Things {

    /** In all titles, so that one search could find them all. */
    public static final String COMMON = "Sondažnica";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> VISIBILITIES = List.of("PRIVATE", "NETWORK", "REGION", "PUBLIC");
    private static final List<Owner> OWNERS = List.of(
            new Owner("sluzbenik@starapazova.example", "urednik@skgo.example", "koordinator@skgo.example"),
            new Owner("sluzbenik@bar.example", "urednik@uom.example", "koordinator@uom.example"),
            new Owner("sluzbenik@bijeljina.example", "urednik@alvrs.example", "koordinator@alvrs.example"));

    private final ProbedHouse house;
    private final Map<String, Visitor> people;
    private final List<Thing> made = new ArrayList<>();

    private Things(ProbedHouse house) {
        this.house = house;
        this.people = house.demoAccounts().stream().collect(Collectors.toMap(Visitor::name, Function.identity()));
    }

    /** Makes all of them. */
    public static List<Thing> of(ProbedHouse house) {
        var things = new Things(house);
        OWNERS.forEach(owner -> VISIBILITIES.forEach(visibility -> {
            things.practice(owner, visibility, false);
            things.practice(owner, visibility, true);
            things.updates(owner, visibility, false);
            things.updates(owner, visibility, true);
            things.meeting(owner, visibility, false);
            things.meeting(owner, visibility, true);
            things.task(owner, visibility);
            things.body(owner, visibility, false);
            things.body(owner, visibility, true);
            things.decision(owner, visibility);
        }));
        return List.copyOf(things.made);
    }

    private void practice(Owner owner, String visibility, boolean shown) {
        if (shown && visibility.equals("PRIVATE")) {
            return;
        }
        Thing practice = thing(Kind.PRACTICE, owner, visibility, shown);
        put(
                owner.writer(),
                practice,
                Map.of(
                        "title",
                        title(practice),
                        "summary",
                        "Kratko o tome: " + practice.marker(),
                        "body",
                        "Opis " + practice.marker(),
                        "language",
                        "sr-Latn",
                        "topics",
                        List.of("HOME_HELP"),
                        "visibility",
                        visibility));
        if (shown) {
            step(owner.writer(), practice, "submit", Map.of());
            step(owner.editor(), practice, "publish", Map.of());
        }
    }

    /** A regulation with an update and an obligation; they tell the network something, so none of them is private. */
    private void updates(Owner owner, String visibility, boolean shown) {
        if (visibility.equals("PRIVATE")) {
            return;
        }
        Thing regulation = thing(Kind.REGULATION, owner, visibility, true);
        put(
                owner.editor(),
                regulation,
                Map.of(
                        "title",
                        title(regulation),
                        "kind",
                        "DECISION",
                        "gazette",
                        "Sl. list 5/2019",
                        "language",
                        "sr-Latn",
                        "jurisdiction",
                        jurisdiction(owner),
                        "visibility",
                        visibility));
        Thing update = thing(Kind.UPDATE, owner, visibility, shown);
        Thing obligation = thing(Kind.OBLIGATION, owner, visibility, shown);
        put(
                owner.editor(),
                update,
                Map.of(
                        "regulationId",
                        regulation.id(),
                        "title",
                        title(update),
                        "body",
                        "Šta se menja: " + update.marker(),
                        "language",
                        "sr-Latn",
                        "visibility",
                        visibility,
                        "obligations",
                        List.of(Map.of(
                                "id",
                                obligation.id(),
                                "what",
                                "Uradite: " + obligation.marker(),
                                "due",
                                "2027-03-12",
                                "addressees",
                                List.of("LOCAL_GOVERNMENT")))));
        if (shown) {
            step(owner.editor(), update, "publish", Map.of());
        }
    }

    /** Meetings are shared with the region at most. */
    private void meeting(Owner owner, String visibility, boolean shown) {
        Thing meeting = thing(Kind.MEETING, owner, visibility, shown);
        put(
                owner.coordinator(),
                meeting,
                Map.of(
                        "title",
                        title(meeting),
                        "purpose",
                        "Povod: " + meeting.marker(),
                        "language",
                        "sr-Latn",
                        "time",
                        Map.of(
                                "startsAt", "2027-03-12T10:00",
                                "endsAt", "2027-03-12T12:00",
                                "zone", "Europe/Belgrade"),
                        "place",
                        "Velika sala",
                        "visibility",
                        visibility));
        if (shown) {
            step(
                    owner.coordinator(),
                    meeting,
                    "invitees",
                    Map.of(
                            "guests",
                            List.of(Map.of(
                                    "name", "Gošća",
                                    "email", meeting.marker().toLowerCase(java.util.Locale.ROOT) + "@gost.example",
                                    "institution", "Dom zdravlja"))));
            step(owner.coordinator(), meeting, "send", Map.of());
        }
    }

    /** Tasks are shared with the region at most, and with those who have a part at once. */
    private void task(Owner owner, String visibility) {
        if (visibility.equals("PUBLIC")) {
            return;
        }
        Thing task = thing(Kind.TASK, owner, visibility, true);
        put(
                owner.coordinator(),
                task,
                Map.of(
                        "title",
                        title(task),
                        "what",
                        "Šta treba: " + task.marker(),
                        "language",
                        "sr-Latn",
                        "due",
                        "2027-03-12",
                        "visibility",
                        visibility,
                        "parties",
                        List.of(Map.of("name", "Dom zdravlja"))));
    }

    private void body(Owner owner, String visibility, boolean shown) {
        Thing body = thing(Kind.BODY, owner, visibility, shown);
        put(
                owner.writer(),
                body,
                Map.of(
                        "name",
                        title(body),
                        "purpose",
                        "Čemu služi: " + body.marker(),
                        "language",
                        "sr-Latn",
                        "visibility",
                        visibility,
                        "seats",
                        List.of(Map.of("id", UUID.randomUUID(), "institution", "Dom zdravlja", "voting", true))));
        if (shown) {
            step(owner.writer(), body, "found", Map.of());
        }
    }

    /** A decision of a meeting that goes on and is told to its guest alone. */
    private void decision(Owner owner, String visibility) {
        String meeting = "/api/v1/meetings/" + UUID.randomUUID();
        LocalDateTime soon =
                LocalDateTime.now(ZoneId.of("Europe/Belgrade")).plusMinutes(30).truncatedTo(ChronoUnit.MINUTES);
        Reply draft = send(
                "PUT",
                owner.coordinator(),
                meeting,
                Map.of(
                        "title",
                        "Sednica",
                        "language",
                        "sr-Latn",
                        "time",
                        Map.of(
                                "startsAt", soon.toString(),
                                "endsAt", soon.plusHours(1).toString(),
                                "zone", "Europe/Belgrade"),
                        "place",
                        "Velika sala",
                        "visibility",
                        "PRIVATE",
                        "agenda",
                        List.of(Map.of("title", "Zaključci"))));
        send(
                "POST",
                owner.coordinator(),
                meeting + "/invitees",
                Map.of(
                        "guests",
                        List.of(Map.of(
                                "name", "Gošća", "email", "sednica@gost.example", "institution", "Dom zdravlja"))));
        send("POST", owner.coordinator(), meeting + "/send", Map.of());
        send("POST", owner.coordinator(), meeting + "/open", Map.of());
        Thing decision = thing(Kind.DECISION, owner, visibility, true);
        put(
                owner.coordinator(),
                decision,
                Map.of(
                        "title",
                        title(decision),
                        "text",
                        "Odlučeno je: " + decision.marker(),
                        "kind",
                        "CONCLUSION",
                        "language",
                        "sr-Latn",
                        "visibility",
                        visibility,
                        "itemId",
                        JSON.readTree(draft.body())
                                .path("agenda")
                                .path(0)
                                .path("id")
                                .asString()));
    }

    private Thing thing(Kind kind, Owner owner, String visibility, boolean shown) {
        UUID id = UUID.randomUUID();
        // Letters only: search engines and pages do with it what they do with a name.
        String marker = "Zq"
                + Long.toString((id.getMostSignificantBits() >>> 1), 26)
                        .chars()
                        .mapToObj(digit -> String.valueOf((char) (digit < 'a' ? digit - '0' + 'q' : digit)))
                        .collect(Collectors.joining());
        var thing = new Thing(kind, id, owner, visibility, shown, marker);
        made.add(thing);
        return thing;
    }

    private static String title(Thing thing) {
        return COMMON + " " + thing.marker();
    }

    private static String jurisdiction(Owner owner) {
        return owner.writer().contains("bar.") ? "ME" : owner.writer().contains("bijeljina") ? "BA" : "RS";
    }

    private void put(String account, Thing thing, Map<String, Object> body) {
        send("PUT", account, thing.kind().resource().replace("{id}", thing.id().toString()), new HashMap<>(body));
    }

    private void step(String account, Thing thing, String step, Map<String, Object> body) {
        send(
                "POST",
                account,
                thing.kind().resource().replace("{id}", thing.id().toString()) + "/" + step,
                new HashMap<>(body));
    }

    private Reply send(String method, String account, String path, Map<String, Object> body) {
        Visitor visitor = people.get(account);
        if (visitor == null) {
            throw new IllegalStateException("no account " + account);
        }
        Reply reply = visitor.send(
                method,
                house.api(path),
                "application/json",
                JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8),
                Map.of("Accept", "application/json"));
        if (!reply.done()) {
            throw new ServerFailure(
                    method + " " + path + " of " + account + ": " + reply.status() + " " + reply.body());
        }
        return reply;
    }
}
