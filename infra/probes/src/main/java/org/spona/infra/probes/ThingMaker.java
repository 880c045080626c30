package org.spona.infra.probes;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.infra.probes.Thing.Kind;
import org.spona.infra.probes.Thing.Owner;
import org.spona.infra.servers.ServerFailure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends what makes things to the API, in the name of demo accounts, and keeps a list of what was made. */
final class ThingMaker {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final ProbedHouse house;
    private final Map<String, Visitor> people;
    private final List<Thing> made = new ArrayList<>();

    ThingMaker(ProbedHouse house, List<Visitor> people) {
        this.house = house;
        this.people = people.stream().collect(Collectors.toMap(Visitor::name, Function.identity()));
    }

    /** All that was made so far. */
    List<Thing> made() {
        return List.copyOf(made);
    }

    /** It was made under an id that the service has chosen. */
    void made(Thing thing) {
        made.add(thing);
    }

    /** One that is about to be made, under an id of its own. */
    Thing thing(Kind kind, Owner owner, String visibility, boolean shown) {
        UUID id = UUID.randomUUID();
        var thing = new Thing(kind, id, owner, visibility, shown, marker(id));
        made.add(thing);
        return thing;
    }

    /** A word of letters only: search engines and pages do with it what they do with a name. */
    static String marker(UUID id) {
        return Things.MARK
                + Long.toString((id.getMostSignificantBits() >>> 1), 26)
                        .chars()
                        .mapToObj(digit -> String.valueOf((char) (digit < 'a' ? digit - '0' + 'q' : digit)))
                        .collect(Collectors.joining());
    }

    static String title(Thing thing) {
        return Things.COMMON + " " + thing.marker();
    }

    /** Where a thing is in the API. */
    static String address(Thing thing) {
        return thing.kind().resource().replace("{id}", thing.id().toString());
    }

    void put(String account, Thing thing, Map<String, Object> body) {
        send("PUT", account, address(thing), body);
    }

    void step(String account, Thing thing, String step, Map<String, Object> body) {
        send("POST", account, address(thing) + "/" + step, body);
    }

    /** Sends something that is to be done. */
    Reply send(String method, String account, String path, Object body) {
        return done(method, account, path, tried(method, account, path, body));
    }

    /** The same of a body that was founded only just: its service tells the others of it. */
    Reply sendOnceKnown(Duration atMost, String method, String account, String path, Object body) {
        Instant end = Instant.now().plus(atMost);
        Reply reply = tried(method, account, path, body);
        while (reply.status() == 404 && Instant.now().isBefore(end)) {
            pause();
            reply = tried(method, account, path, body);
        }
        return done(method, account, path, reply);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("interrupted while things were made");
        }
    }

    private Reply tried(String method, String account, String path, Object body) {
        Visitor visitor = people.get(account);
        if (visitor == null) {
            throw new IllegalStateException("no account " + account);
        }
        return visitor.send(
                method,
                house.api(path),
                "application/json",
                JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8),
                Map.of("Accept", "application/json"));
    }

    private static Reply done(String method, String account, String path, Reply reply) {
        if (!reply.done()) {
            throw new ServerFailure(
                    method + " " + path + " of " + account + ": " + reply.status() + " " + reply.body());
        }
        return reply;
    }

    /** A part of what was answered, such as {@code agenda.0.id}. */
    static String field(Reply reply, String path) {
        JsonNode node = JSON.readTree(reply.body());
        for (String step : path.split("\\.", -1)) {
            node = node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
        }
        return node.asString();
    }
}
