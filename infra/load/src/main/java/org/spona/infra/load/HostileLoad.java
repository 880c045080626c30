package org.spona.infra.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.spona.infra.demo.DemoContent;
import org.spona.infra.probes.Fuzzing;
import org.spona.infra.probes.ProbedHouse;
import org.spona.infra.probes.Thing;
import org.spona.infra.probes.Things;
import org.spona.infra.servers.Folders;
import org.spona.infra.servers.ServerProcess;
import org.spona.infra.up.Installation;
import org.spona.infra.up.Options;
import org.spona.infra.up.Progress;

/** The program behind {@code infra/load/run --hostile}: how long the house takes for inputs that nobody means well. */
public final class HostileLoad {

    private static final Duration LIMIT = Duration.ofSeconds(2);

    /** The first inputs compile the services; nobody is measured by them. */
    private static final long WARMING = 1_000;

    private HostileLoad() {}

    /**
     * Measures, and ends with status 1 when an answer took longer than two seconds.
     *
     * @param arguments the root of the source tree, then how many inputs
     */
    public static void main(String[] arguments) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(ServerProcess::killAll));
        long inputs = Long.parseLong(arguments[1]);
        List<String> slow;
        Path tree = Path.of(arguments[0]).toAbsolutePath().normalize();
        var installation = new Installation(
                Options.forTests(tree, Folders.temporary("spona-load-")).unlimited());
        try {
            installation.start(Progress.NOBODY);
            DemoContent.load(installation.publicUrl(), installation.issuer());
            var house = new ProbedHouse(tree, installation);
            List<String> known = Things.of(house).stream()
                    .map(Thing::id)
                    .map(Object::toString)
                    .toList();
            // Seeds below zero belong to no test; what they make of the house is what the measured ones find.
            new Fuzzing(house, known).run(-WARMING, 0);
            var fuzzing = new Fuzzing(house, known);
            fuzzing.run(0, inputs);
            System.out.printf(
                    Locale.ROOT,
                    "%,d hostile inputs: half within %d ms, 95 of 100 within %d ms, 99 within %d ms, all within %d ms%n",
                    inputs,
                    fuzzing.percentile(50).toMillis(),
                    fuzzing.percentile(95).toMillis(),
                    fuzzing.percentile(99).toMillis(),
                    fuzzing.slowest().toMillis());
            fuzzing.failures().forEach(System.out::println);
            slow = fuzzing.slowerThan(LIMIT);
            slow.forEach(System.out::println);
        } finally {
            installation.discard();
        }
        System.exit(slow.isEmpty() ? 0 : 1);
    }
}
