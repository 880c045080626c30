package org.spona.infra.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spona.infra.demo.DemoContent;
import org.spona.infra.servers.Folders;
import org.spona.infra.servers.ServerProcess;
import org.spona.infra.up.Installation;
import org.spona.infra.up.Options;

/**
 * The program behind {@code infra/load/run --large}: what it costs to read, to search and to compare a large act at its dates, to follow
 * what is asked in all municipalities of a network, and to put together what they measured.
 */
public final class LargeLoad implements AutoCloseable {

    private static final String READER = "sluzbenik@starapazova.example";
    private static final String STAFF = "urednik@skgo.example";

    /** As many municipalities as a network has, and ten times as many. */
    private static final List<Integer> MUNICIPALITIES = List.of(167, 1_670);

    private final Installation house;
    private final LargeAct act;
    private final LargeCampaign campaign;
    private final LargeRollup rollup;

    private LargeLoad(Path tree) {
        house = new Installation(
                Options.forTests(tree, Folders.temporary("spona-load-")).unlimited());
        act = new LargeAct(house);
        campaign = new LargeCampaign(house);
        rollup = new LargeRollup(house);
    }

    /**
     * Measures.
     *
     * @param arguments the root of the source tree
     */
    public static void main(String[] arguments) throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(ServerProcess::killAll));
        try (var test = new LargeLoad(Path.of(arguments[0]).toAbsolutePath().normalize())) {
            test.house.start((part, time) -> {});
            DemoContent.load(test.house.publicUrl(), test.house.issuer());
            test.act.publish();
            test.campaign.publish();
            test.rollup.publish();
            test.measure();
        }
    }

    private void measure() throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%d articles, %d versions, %d processors, four people at once%n",
                LargeAct.ARTICLES,
                LargeAct.VERSIONS,
                Runtime.getRuntime().availableProcessors());
        System.out.println(PageCost.heading());
        var reader = BrowserSession.signIn(house.publicUrl(), READER);
        var reading = new PageMeasurement();
        reading.ask("home", _ -> reader.get("/", Map.of()));
        reading.ask("an article", turn -> reader.get(act.article(turn), Map.of()));
        reading.ask("the text at a date", turn -> reader.get(act.text(turn), Map.of()));
        reading.ask("found in the text", turn -> reader.get(act.found(turn), Map.of()));
        reading.ask("two versions compared", turn -> reader.get(act.comparison(turn), Map.of()));
        tell(reading);
        var staff = BrowserSession.signIn(house.publicUrl(), STAFF);
        for (int municipalities : MUNICIPALITIES) {
            // One after the other: who joins for the larger is missing in the smaller.
            String table = campaign.follow(municipalities);
            String together = rollup.measured(municipalities);
            var following = new PageMeasurement();
            following.ask("home", _ -> staff.get("/", Map.of()));
            following.ask(
                    "%d by %d obligations".formatted(municipalities, LargeCampaign.OBLIGATIONS),
                    _ -> staff.get(table, Map.of()));
            following.ask(
                    "%d by %d indicators by %d months"
                            .formatted(municipalities, LargeRollup.INDICATORS, LargeRollup.PERIODS),
                    _ -> staff.get(together, Map.of()));
            following.ask("the page of one indicator", _ -> staff.get(rollup.page(), Map.of()));
            tell(following);
        }
    }

    private void tell(PageMeasurement measurement) throws Exception {
        measurement.run(house.servers()).forEach(System.out::println);
    }

    @Override
    public void close() {
        house.discard();
    }
}
