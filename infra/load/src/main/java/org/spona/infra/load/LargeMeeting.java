package org.spona.infra.load;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.spona.infra.servers.ServerFailure;
import org.spona.infra.up.Installation;

/** A body with as many seats as one can have, and its meeting, opened by its secretary. */
final class LargeMeeting {

    /** An officer of the municipality that founds the body, on whose first seat she keeps its business. */
    static final String SECRETARY = "sluzbenik@bar.example";

    static final int SEATS = 200;

    /** So many items an agenda has at most. */
    static final int ITEMS = 40;

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final UUID body = UUID.randomUUID();
    private final UUID meeting = UUID.randomUUID();
    private final Caller secretary;

    LargeMeeting(Installation house) {
        this.secretary = new Caller(house, SECRETARY);
    }

    /** Founds, convenes, sends and opens. */
    void open() throws InterruptedException {
        found();
        convene();
        secretary.write("POST", address() + "/send", Map.of());
        secretary.write("POST", address() + "/open", Map.of());
    }

    /** Its resource in the API; its page is the same without the API's part. */
    String address() {
        return "/api/v1" + page();
    }

    /** Its page. */
    String page() {
        return "/meetings/" + meeting;
    }

    /** The ids of its seats, in their order. */
    List<String> seats() {
        return secretary
                .get(address() + "/attendance")
                .path("seats")
                .valueStream()
                .map(line -> line.path("seat").path("id").asString())
                .toList();
    }

    /** The ids of its items, in their order. */
    List<String> items() {
        return secretary
                .get(address())
                .path("agenda")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private void found() {
        List<UUID> seats =
                IntStream.range(0, SEATS).mapToObj(_ -> UUID.randomUUID()).toList();
        secretary.write(
                "PUT",
                "/api/v1/bodies/" + body,
                Map.of(
                        "name", "Skupština ustanova",
                        "language", "cnr-Latn",
                        "seats",
                                IntStream.range(0, SEATS)
                                        .mapToObj(number -> Map.of(
                                                "id",
                                                seats.get(number),
                                                "institution",
                                                "Ustanova " + number,
                                                "role",
                                                number == 0 ? "SECRETARY" : "MEMBER",
                                                "voting",
                                                true))
                                        .toList()));
        secretary.write("POST", "/api/v1/bodies/" + body + "/found", Map.of());
        IntStream.range(0, SEATS).forEach(number -> name(seats.get(number), number));
    }

    private void name(UUID seat, int number) {
        secretary.write(
                "PUT",
                "/api/v1/bodies/" + body + "/seats/" + seat + "/mandates/" + UUID.randomUUID(),
                Map.of(
                        "givenName",
                        "Ustanova",
                        "familyName",
                        "Broj " + number,
                        "email",
                        number == 0 ? SECRETARY : "ustanova." + number + "@bar.example"));
    }

    private void convene() throws InterruptedException {
        LocalDateTime soon =
                LocalDateTime.now(ZoneId.of("Europe/Podgorica")).plusMinutes(40).truncatedTo(ChronoUnit.MINUTES);
        untilKnown(() -> secretary.write(
                "PUT",
                address(),
                Map.of(
                        "title",
                        "Sednica skupštine ustanova",
                        "language",
                        "cnr-Latn",
                        "time",
                        Map.of("startsAt", soon, "endsAt", soon.plusHours(3), "zone", "Europe/Podgorica"),
                        "place",
                        "Opština Bar",
                        "bodyIds",
                        List.of(body),
                        "agenda",
                        IntStream.range(0, ITEMS)
                                .mapToObj(number -> Map.of("title", "Tačka " + (number + 1)))
                                .toList())));
        untilKnown(() -> {
            secretary.write("POST", address() + "/invitees", Map.of("who", "BODIES"));
            int invited = secretary.get(address() + "/invitees").size();
            if (invited < SEATS) {
                throw new ServerFailure("Invited are " + invited);
            }
        });
    }

    /** Tries until the service has heard of the body and of all who sit in it. */
    private static void untilKnown(Runnable step) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                step.run();
                return;
            } catch (ServerFailure notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                Thread.sleep(PAUSE);
            }
        }
    }
}
