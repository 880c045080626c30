package org.spona.infra.load;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.spona.infra.demo.DemoContent;
import org.spona.infra.evaluation.MadeUpPractices;
import org.spona.infra.servers.Folders;
import org.spona.infra.servers.ServerProcess;
import org.spona.infra.up.Installation;
import org.spona.infra.up.Options;

/**
 * The program behind {@code infra/load/pages}: what a page costs, part by part, beside what other servers take for the like. Starts a
 * house of its own whose limits of requests are lifted.
 */
public final class PageTest implements AutoCloseable {

    private static final String READER = "sluzbenik@starapazova.example";
    private static final List<String> SERVICES =
            List.of("members", "knowledge", "regulations", "events", "cooperation");
    private static final Map<String, String> BY_SCRIPT = Map.of("HX-Request", "true");
    private static final Pattern BLOCK = Pattern.compile("hx-get=\"([^\"]+)\"");
    private static final int LISTED = 100;

    /** A practice of the demo that is shared with everybody. */
    private static final String PUBLIC_PAGE = "/practices/5b0a0600-0000-4000-8000-000000000006";

    private final Comparisons comparisons = new Comparisons();
    private final PageMeasurement measurement = new PageMeasurement();
    private final Installation house;

    private PageTest(Path tree) {
        house = new Installation(Options.forTests(tree, Folders.temporary("spona-load-"))
                .unlimited()
                .with("gateway", "SPONA_SERVICES_STILL_URL", comparisons.still().toString())
                .with("gateway", "SPONA_SERVICES_STILL_PATHS_0", "/still"));
    }

    /**
     * Measures.
     *
     * @param arguments the root of the source tree, and how many practices
     */
    public static void main(String[] arguments) throws Exception {
        Path tree = Path.of(arguments[0]).toAbsolutePath().normalize();
        int practices = Integer.parseInt(arguments[1]);
        Runtime.getRuntime().addShutdownHook(new Thread(ServerProcess::killAll));
        try (PageTest test = new PageTest(tree)) {
            test.house.start((part, time) -> {});
            DemoContent.load(test.house.publicUrl(), test.house.issuer());
            test.fill(practices);
            var browser = BrowserSession.signIn(test.house.publicUrl(), READER);
            test.askForPages(browser);
            Runnable ratio = test.askWithoutAnAccount();
            test.comparisons.start(tree, browser, practices, test.measurement);
            test.measure(practices);
            ratio.run();
        }
    }

    private void fill(int practices) throws InterruptedException {
        URI elasticsearch = house.address("elasticsearch");
        long before = Caller.count(elasticsearch, LoadTest.INDEX);
        new Caller(house, "urednik@skgo.example")
                .importLines(LoadTest.NETWORK, new PracticeLines("page-").lines(0, practices));
        while (Caller.count(elasticsearch, LoadTest.INDEX) < before + practices) {
            Thread.sleep(100);
        }
    }

    private void askForPages(BrowserSession browser) {
        List<String> practices = new Caller(house, READER)
                .search("", LISTED)
                .path("items")
                .valueStream()
                .map(found -> "/practices/" + found.path("id").asString())
                .toList();
        measurement.ask("a practice's page", turn -> browser.get(of(practices, turn), Map.of()));
        Map<String, String> seen = new HashMap<>();
        practices.forEach(page ->
                browser.get(page, Map.of()).headers().firstValue("ETag").ifPresent(version -> seen.put(page, version)));
        if (seen.size() == practices.size()) {
            measurement.ask("  seen before and unchanged", turn -> {
                String page = of(practices, turn);
                browser.get(page, Map.of("If-None-Match", seen.getOrDefault(page, "")));
            });
        }
        measurement.ask("the search page", turn -> browser.get(search(of(MadeUpPractices.QUERIES, turn)), Map.of()));
        measurement.ask("home", turn -> browser.get("/", Map.of()));
        String home = new String(browser.get("/", Map.of()).body(), StandardCharsets.UTF_8);
        BLOCK.matcher(home)
                .results()
                .map(block -> block.group(1))
                .forEach(block -> measurement.ask("  " + block, turn -> browser.get(block, BY_SCRIPT)));
    }

    /**
     * A public page is the same for everybody without an account, so it may cost little more than a file.
     *
     * @return tells, once it is measured, how much longer it took than nginx with the same bytes
     */
    private Runnable askWithoutAnAccount() {
        var visitor = new BrowserSession(house.publicUrl());
        byte[] bytes = visitor.get(PUBLIC_PAGE, Map.of()).body();
        PageCost ours = measurement.ask("a public page without an account", turn -> visitor.get(PUBLIC_PAGE, Map.of()));
        Optional<PageCost> nginx = comparisons.startWith(bytes, measurement);
        return () -> nginx.ifPresent(other -> say(
                "p95 of a public page of %,d bytes: %.1f times that of nginx with the same bytes",
                bytes.length, ours.timesAsLong(other)));
    }

    private void measure(int practices) throws Exception {
        say(
                "%,d practices, %d processors, four people at once",
                practices, Runtime.getRuntime().availableProcessors());
        say(PageCost.heading());
        measurement
                .run(Stream.concat(house.servers().stream(), comparisons.parts().stream())
                        .toList())
                .forEach(cost -> say("%s", cost));
        SERVICES.forEach(
                service -> say("%-12s %s", service, MemoryUse.of(house.server(service), house.address(service))));
        say("%-12s %s", "gateway", MemoryUse.of(house.server("gateway"), house.address("gateway-management")));
    }

    private static String search(String words) {
        return "/search?kind=practice&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String of(List<String> choices, int turn) {
        return choices.get(turn % choices.size());
    }

    private static void say(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format + "%n", arguments);
    }

    @Override
    public void close() {
        house.discard();
        comparisons.close();
    }
}
