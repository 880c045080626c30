package org.spona.infra.probes;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends hostile inputs to a house, a few at a time, and keeps what went wrong. */
public final class Fuzzing {

    /** The most characters of a head that the services read. */
    private static final int LARGEST_HEAD = 8192;

    /** What a stranger with one computer sends at once. */
    private static final int AT_ONCE = 8;

    /** Tokens live for 15 minutes. */
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(8);

    private static final int PART = 500;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern OWN_ADDRESS = Pattern.compile("/api/v1/[a-z/-]+/[0-9a-f-]{36}");

    private final ProbedHouse house;
    private final List<Operation> surface;
    private final List<String> known;
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final Queue<Taken> taken = new ConcurrentLinkedQueue<>();
    private final Queue<Timed> times = new ConcurrentLinkedQueue<>();
    private final AtomicLong done = new AtomicLong();

    private record Timed(HostileInput input, Duration took) {}

    /** What was acknowledged: it has to be there afterwards. */
    private record Taken(HostileInput input, String account, String title) {}

    /**
     * @param known ids of things that are there, which many requests name
     */
    public Fuzzing(ProbedHouse house, List<String> known) {
        this.house = house;
        this.surface = house.surface();
        this.known = List.copyOf(known);
    }

    /** Sends the inputs of these seeds, from one to below the other, as the demo accounts in turn. */
    public void run(long from, long to) throws InterruptedException {
        List<Visitor> visitors = house.demoAccounts();
        Instant renewal = Instant.now().plus(TOKEN_LIFE);
        for (long part = from; part < to; part += PART) {
            if (Instant.now().isAfter(renewal)) {
                visitors = house.demoAccounts();
                renewal = Instant.now().plus(TOKEN_LIFE);
            }
            List<Visitor> these = visitors;
            together(LongStream.range(part, Math.min(to, part + PART)), seed -> send(seed, these));
        }
    }

    /** What was answered with a fault of ours, or not at all, each with the request that makes it again. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    /** How many inputs were answered by something that was done. */
    public long done() {
        return done.get();
    }

    /** What took longer, each with the request that makes it again. */
    public List<String> slowerThan(Duration limit) {
        return times.stream()
                .filter(time -> time.took().compareTo(limit) > 0)
                .map(time -> time.took().toMillis() + " ms for " + time.input().curl())
                .toList();
    }

    /** The longest that one answer took. */
    public Duration slowest() {
        return percentile(100);
    }

    /** The time within which so many of a hundred answers were there. */
    public Duration percentile(int percent) {
        List<Duration> sorted = times.stream().map(Timed::took).sorted().toList();
        return sorted.isEmpty()
                ? Duration.ZERO
                : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    /** How many things were made that can be read back. */
    public int acknowledged() {
        return taken.size();
    }

    /** What was acknowledged and is not there, or says something else. */
    public List<String> lost() {
        List<Visitor> visitors = house.demoAccounts();
        List<String> lost = new ArrayList<>();
        for (Taken made : taken) {
            Visitor owner = visitors.stream()
                    .filter(visitor -> visitor.name().equals(made.account()))
                    .findFirst()
                    .orElseThrow();
            Reply read = owner.get(house.address(made.input().operation(), path(made.input())));
            if (read.status() != 200 || !title(read).equals(made.title())) {
                lost.add(read.status() + " for what was taken of " + made.account() + ": "
                        + made.input().curl());
            }
        }
        return lost;
    }

    private void send(long seed, List<Visitor> visitors) {
        HostileInput input = HostileInput.of(seed, surface, known);
        Visitor visitor = visitors.get(Math.floorMod(seed, visitors.size()));
        try {
            Reply reply = answer(input, visitor);
            times.add(new Timed(input, reply.took()));
            if (reply.status() >= 500) {
                failures.add(reply.status() + " for " + visitor + " " + input.curl());
            }
            if (reply.done()) {
                done.incrementAndGet();
                keep(input, visitor, reply);
            }
        } catch (UncheckedIOException noAnswer) {
            failures.add("no answer (" + noAnswer.getCause() + ") for " + visitor + " " + input.curl());
        } catch (IllegalArgumentException unsendable) {
            failures.add("cannot be sent (" + unsendable.getMessage() + "): " + input.curl());
        }
    }

    /** Refusing a head that is too large, a server may end the connection while the rest is on its way (RFC 9112, section 9.6): that is sent once more. */
    private Reply answer(HostileInput input, Visitor visitor) {
        try {
            return input.send(house, visitor);
        } catch (UncheckedIOException ended) {
            if (input.headers().values().stream().mapToInt(String::length).sum() <= LARGEST_HEAD) {
                throw ended;
            }
            return input.send(house, visitor);
        }
    }

    /** Only what no other input can name is expected to stay as it is. */
    private void keep(HostileInput input, Visitor visitor, Reply reply) {
        if (input.operation().method().equals("PUT")
                && OWN_ADDRESS.matcher(path(input)).matches()
                && known.stream().noneMatch(path(input)::contains)
                && readable(input.operation().path())) {
            taken.add(new Taken(input, visitor.name(), title(reply)));
        }
    }

    private boolean readable(String path) {
        return surface.stream()
                .anyMatch(operation -> operation.isSafe() && operation.path().equals(path));
    }

    private static String path(HostileInput input) {
        return input.pathAndQuery().split("\\?", 2)[0];
    }

    private static String title(Reply reply) {
        if (!reply.body().startsWith("{")) {
            return "";
        }
        JsonNode body = JSON.readTree(reply.body());
        return body.path("title").asString("") + body.path("name").asString("");
    }

    private static void together(LongStream seeds, LongConsumer work) throws InterruptedException {
        var turns = new Semaphore(AT_ONCE);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long seed : seeds.toArray()) {
                turns.acquire();
                threads.execute(() -> {
                    try {
                        work.accept(seed);
                    } finally {
                        turns.release();
                    }
                });
            }
        }
    }
}
