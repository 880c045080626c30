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
 * The program behind {@code infra/load/run --acts}: what it costs to read, to search and to compare a large act at its dates, and to follow
 * what is asked in all municipalities of a network.
 */
public final class ActLoad implements AutoCloseable {

    private static final String READER = "sluzbenik@starapazova.example";
    private static final String STAFF = "urednik@skgo.example";

    /** As many municipalities as a network has, and ten times as many. */
    private static final List<Integer> MUNICIPALITIES = List.of(167, 1_670);

    private final Installation house;
    private final LargeAct act;
    private final LargeCampaign campaign;

    private ActLoad(Path tree) {
        house = new Installation(
                Options.forTests(tree, Folders.temporary("spona-load-")).unlimited());
        act = new LargeAct(house);
        campaign = new LargeCampaign(house);
    }

    /**
     * Measures.
     *
     * @param arguments the root of the source tree
     */
    public static void main(String[] arguments) throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(ServerProcess::killAll));
        try (var test = new ActLoad(Path.of(arguments[0]).toAbsolutePath().normalize())) {
            test.house.start((part, time) -> {});
            DemoContent.load(test.house.publicUrl(), test.house.issuer());
            test.act.publish();
            test.campaign.publish();
            test.measure();
        }
    }

    private void measure() throws Exception {
        var measurement = new PageMeasurement();
        var browser = BrowserSession.signIn(house.publicUrl(), READER);
        measurement.ask("home", _ -> browser.get("/", Map.of()));
        measurement.ask("an article", turn -> browser.get(act.article(turn), Map.of()));
        measurement.ask("the text at a date", turn -> browser.get(act.text(turn), Map.of()));
        measurement.ask("found in the text", turn -> browser.get(act.found(turn), Map.of()));
        measurement.ask("two versions compared", turn -> browser.get(act.comparison(turn), Map.of()));
        var staff = BrowserSession.signIn(house.publicUrl(), STAFF);
        for (int municipalities : MUNICIPALITIES) {
            String page = campaign.follow(municipalities);
            measurement.ask(
                    "%d municipalities by %d obligations".formatted(municipalities, LargeCampaign.OBLIGATIONS),
                    _ -> staff.get(page, Map.of()));
        }
        System.out.printf(
                Locale.ROOT,
                "%d articles, %d versions, %d processors, four people at once%n",
                LargeAct.ARTICLES,
                LargeAct.VERSIONS,
                Runtime.getRuntime().availableProcessors());
        System.out.println(PageCost.heading());
        measurement.run(house.servers()).forEach(System.out::println);
    }

    @Override
    public void close() {
        house.discard();
    }
}
