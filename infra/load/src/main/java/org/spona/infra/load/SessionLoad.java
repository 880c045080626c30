package org.spona.infra.load;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.spona.infra.demo.DemoContent;
import org.spona.infra.evaluation.Latencies;
import org.spona.infra.servers.Folders;
import org.spona.infra.servers.ServerFailure;
import org.spona.infra.servers.ServerProcess;
import org.spona.infra.up.Installation;
import org.spona.infra.up.Options;

/**
 * The program behind {@code infra/load/run --session}: what the line of the quorum costs at 200 seats, and whether a session loses
 * anything in which many people mark, write and enter votes at once while the service is killed.
 */
public final class SessionLoad implements AutoCloseable {

    private static final Duration WORKING = Duration.ofSeconds(30);

    /** A browser goes on sending what was typed for so long. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final List<String> CHOICES = List.of("YES", "NO", "ABSTAIN");

    /** What was acknowledged last, by the address that it was written to. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    private final Latencies writing = new Latencies();
    private final Installation house;
    private final LargeMeeting meeting;
    private final Caller secretary;

    private SessionLoad(Path tree) {
        house = new Installation(
                Options.forTests(tree, Folders.temporary("spona-load-")).unlimited());
        meeting = new LargeMeeting(house);
        secretary = new Caller(house, LargeMeeting.SECRETARY);
    }

    /**
     * Measures, and ends with status 1 when anything that was acknowledged is not there.
     *
     * @param arguments the root of the source tree, then how many people, at most as many as an agenda has items
     */
    public static void main(String[] arguments) throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(ServerProcess::killAll));
        int people = Integer.parseInt(arguments[1]);
        List<String> lost;
        try (var test = new SessionLoad(Path.of(arguments[0]).toAbsolutePath().normalize())) {
            test.house.start((part, time) -> {});
            DemoContent.load(test.house.publicUrl(), test.house.issuer());
            test.meeting.open();
            test.measurePages();
            test.work(people);
            lost = test.lost();
            lost.forEach(System.out::println);
            say("%,d were written, %d of them lost", test.acknowledged.size(), lost.size());
        }
        System.exit(lost.isEmpty() ? 0 : 1);
    }

    private void measurePages() throws Exception {
        var measurement = new PageMeasurement();
        var browser = BrowserSession.signIn(house.publicUrl(), LargeMeeting.SECRETARY);
        String session = meeting.page() + "/session";
        measurement.ask("home", _ -> browser.get("/", Map.of()));
        measurement.ask("the line of the quorum, 200 seats", _ -> browser.get(session + "/now", Map.of()));
        measurement.ask("the session, 200 seats", _ -> browser.get(session, Map.of()));
        say(PageCost.heading());
        measurement.run(house.servers()).forEach(cost -> say("%s", cost));
    }

    /** Each has seats and an item of her own, so what she was last told is what must be there. */
    private void work(int people) throws Exception {
        List<String> seats = meeting.seats();
        List<String> items = meeting.items();
        for (String item : items) {
            secretary.write("PUT", vote(item), Map.of("method", "PER_SEAT"));
        }
        long end = System.nanoTime() + WORKING.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                String item = items.get(person);
                List<String> own = every(people, person, seats);
                all.add(threads.submit(() -> workAlone(item, own, end)));
            }
            Thread.sleep(WORKING.dividedBy(2));
            house.server("events").kill();
            house.server("events").start();
            for (Future<?> one : all) {
                one.get();
            }
        }
        say("%d people, the service killed once: each step acknowledged within %s", people, writing);
    }

    private static List<String> every(int people, int person, List<String> seats) {
        return IntStream.iterate(person, seat -> seat < seats.size(), seat -> seat + people)
                .mapToObj(seats::get)
                .toList();
    }

    private void workAlone(String item, List<String> seats, long end) {
        for (int step = 0; System.nanoTime() < end; step++) {
            String seat = seats.get(step % seats.size());
            write(attendance(seat), Map.of("presence", "PRESENT", "who", "korak " + step), "korak " + step);
            String choice = CHOICES.get(step % CHOICES.size());
            write(vote(item) + "/seats/" + seat, Map.of("choice", choice), choice);
            write(record(item), Map.of("text", "Rečeno u koraku " + step), "Rečeno u koraku " + step);
        }
    }

    /** Sends it until it is acknowledged, as the page does when the line is gone. */
    private void write(String address, Map<String, String> body, String told) {
        long began = System.nanoTime();
        while (true) {
            try {
                secretary.write("PUT", address, body);
                writing.add(began, System.nanoTime());
                acknowledged.put(address, told);
                return;
            } catch (ServerFailure | UncheckedIOException away) {
                if (System.nanoTime() - began > PATIENCE.toNanos()) {
                    throw away;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private List<String> lost() {
        Map<String, String> there = new HashMap<>();
        secretary
                .get(meeting.address() + "/attendance")
                .path("seats")
                .forEach(line -> there.put(
                        attendance(line.path("seat").path("id").asString()),
                        line.path("mark").path("who").asString("")));
        secretary
                .get(meeting.address() + "/record")
                .forEach(item -> there.put(
                        record(item.path("id").asString()), item.path("text").asString("")));
        for (String item : meeting.items()) {
            secretary
                    .get(vote(item))
                    .path("seats")
                    .forEach(seat -> there.put(
                            vote(item) + "/seats/" + seat.path("id").asString(),
                            seat.path("choice").asString("")));
        }
        return acknowledged.entrySet().stream()
                .filter(one -> !one.getValue().equals(there.get(one.getKey())))
                .map(one -> one.getKey() + " was " + one.getValue() + " and is " + there.get(one.getKey()))
                .toList();
    }

    private String attendance(String seat) {
        return meeting.address() + "/attendance/" + seat;
    }

    private String record(String item) {
        return meeting.address() + "/record/" + item;
    }

    private String vote(String item) {
        return meeting.address() + "/votes/" + item;
    }

    private static void say(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format + "%n", arguments);
    }

    @Override
    public void close() {
        house.discard();
    }
}
