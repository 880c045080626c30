package org.spona.infra.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.spona.infra.demo.DemoContent;
import org.spona.infra.evaluation.Latencies;
import org.spona.infra.servers.Folders;
import org.spona.infra.servers.Server;
import org.spona.infra.servers.ServerProcess;
import org.spona.infra.up.Installation;
import org.spona.infra.up.Options;

/**
 * The program behind {@code infra/load/run}: starts a house of its own, fills it, measures, and tells the figures. The limits of requests
 * are lifted, for here a few accounts do the work of many people.
 */
public final class LoadTest implements AutoCloseable {

    static final String NETWORK = "mreza-za-socijalnu-zastitu";
    static final String INDEX = "findables-read";
    private static final int PEOPLE = 8;
    private static final Duration SEARCHING = Duration.ofSeconds(30);
    private static final int DURING_IMPORT = 10_000;
    private static final int KILLED = 4_000;

    private final SearchRelay relay = new SearchRelay();
    private final Installation house;

    private LoadTest(Path tree) throws IOException {
        house = new Installation(Options.forTests(tree, Folders.temporary("spona-load-"))
                .unlimited()
                .with("search", "SPRING_ELASTICSEARCH_URIS", relay.address().toString()));
        relay.lead(house.address("elasticsearch"));
    }

    /**
     * Measures.
     *
     * @param arguments the root of the source tree, then how many practices, in growing order, such as {@code 10000 100000}
     */
    public static void main(String[] arguments) throws Exception {
        try (LoadTest test = new LoadTest(Path.of(arguments[0]).toAbsolutePath().normalize())) {
            Runtime.getRuntime().addShutdownHook(new Thread(ServerProcess::killAll));
            test.house.start((part, time) -> say("%-14s answers after %.1f s", part, time.toMillis() / 1000.0));
            // Waits until the memberships have reached knowledge as well.
            DemoContent.load(test.house.publicUrl(), test.house.issuer());
            int there = 0;
            for (int index = 1; index < arguments.length; index++) {
                int wanted = Integer.parseInt(arguments[index]);
                test.measure(there, wanted);
                there = wanted;
            }
        }
    }

    private void measure(int from, int to) throws InterruptedException, ExecutionException {
        Caller editor = new Caller(house, "urednik@skgo.example");
        Caller author = new Caller(house, "sluzbenik@starapazova.example");
        Caller reader = new Caller(house, "sluzbenik@bar.example");
        say("");
        say("%,d practices, %d processors", to, Runtime.getRuntime().availableProcessors());
        fill(editor, from, to);
        var freshness = new Freshness(author, editor, reader);
        var searches = new SearchLoad(reader, relay, house.address("elasticsearch"));
        searches.run(PEOPLE, Duration.ofSeconds(10));
        CpuTimes before = CpuTimes.now(house.servers());
        SearchLoad.Outcome found = searches.run(PEOPLE, SEARCHING);
        String processor =
                CpuTimes.now(house.servers()).since(before, found.gateway().count());
        say("search, %d people   gateway         %s", PEOPLE, found.gateway());
        say("                    Elasticsearch   %s", found.elasticsearch());
        say("                    ratio of p95    %.2f   (load %s)", found.ratio(), load());
        say("                    processor ms a search through the gateway and one directly: %s", processor);
        long end = System.nanoTime() + Duration.ofSeconds(25).toNanos();
        say(
                "published to found, trickle         %s",
                freshness.measure(() -> System.nanoTime() < end, Duration.ofMillis(100)));
        duringImport(editor, freshness);
        killed(editor);
    }

    private void fill(Caller editor, int from, int to) throws InterruptedException {
        long before = Caller.count(house.address("elasticsearch"), INDEX);
        CpuTimes idle = CpuTimes.now(house.servers());
        long began = System.nanoTime();
        Map<String, Long> results = editor.importLines(NETWORK, new PracticeLines("load-").lines(from, to));
        double answered = seconds(began);
        while (Caller.count(house.address("elasticsearch"), INDEX) < before + to - from) {
            Thread.sleep(50);
        }
        double searchable = seconds(began);
        say(
                "import %s: answered after %.1f s, all found after %.1f s: %,.0f a second end to end   (load %s)",
                results, answered, searchable, (to - from) / searchable, load());
        say("       processor ms a practice: %s", CpuTimes.now(house.servers()).since(idle, to - from));
    }

    private void duringImport(Caller editor, Freshness freshness) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            String prefix = "busy-" + System.nanoTime() + "-";
            long began = System.nanoTime();
            Future<Map<String, Long>> importing = threads.submit(
                    () -> editor.importLines(NETWORK, new PracticeLines(prefix).lines(0, DURING_IMPORT)));
            Latencies found = freshness.measure(() -> !importing.isDone(), Duration.ZERO);
            say(
                    "published to found, import          %s   (%,d lines in %.1f s, load %s)",
                    found, DURING_IMPORT, seconds(began), load());
            importing.get();
        }
    }

    /** Ends knowledge at once in the middle of an import, and sends the file again: nothing is lost, and nothing is there twice. */
    private void killed(Caller editor) throws InterruptedException {
        Server knowledge = house.server("knowledge");
        var lines = new PracticeLines("killed-" + System.nanoTime() + "-");
        long before = settled();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> first = threads.submit(() -> editor.importLines(NETWORK, lines.lines(0, KILLED)));
            while (Caller.count(house.address("elasticsearch"), INDEX) < before + KILLED / 4) {
                Thread.sleep(20);
            }
            knowledge.kill();
            await(first);
        }
        knowledge.start();
        Map<String, Long> again = editor.importLines(NETWORK, lines.lines(0, KILLED));
        while (Caller.count(house.address("elasticsearch"), INDEX) < before + KILLED) {
            Thread.sleep(100);
        }
        say("killed in the middle, sent again: %s, %,d of %,d lines found", again, settled() - before, KILLED);
    }

    /** How many practices there are once no more come. */
    private long settled() throws InterruptedException {
        long before = -1;
        long now = Caller.count(house.address("elasticsearch"), INDEX);
        while (now != before) {
            Thread.sleep(2000);
            before = now;
            now = Caller.count(house.address("elasticsearch"), INDEX);
        }
        return now;
    }

    /** The end of an import whose service was killed, however it ends. */
    private static void await(Future<?> interrupted) throws InterruptedException {
        try {
            interrupted.get();
        } catch (ExecutionException expected) {
            say("killed in the middle: %s", String.valueOf(expected.getMessage()));
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static String load() {
        return String.format(
                Locale.ROOT,
                "%.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static void say(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format + "%n", arguments);
    }

    @Override
    public void close() {
        house.discard();
        relay.close();
    }
}
