package org.spona.infra.up;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.spona.infra.servers.Server;

/** What the person at the terminal reads. */
final class Console implements Progress {

    private final PrintStream out;
    private final Map<String, Duration> durations = new HashMap<>();

    Console(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void done(String step, Duration duration) {
        durations.put(step, duration);
        out.printf(Locale.ROOT, "  %-20s %6.1f s%n", step, duration.toMillis() / 1000.0);
    }

    /** Says something in one line or more. */
    synchronized void say(String text) {
        out.println(text);
    }

    /** Says what each part has cost until now. */
    synchronized void costs(Collection<Server> servers) {
        out.printf("%n  %-20s %8s %11s %8s%n", "part", "answers", "processors", "memory");
        for (Server server : servers) {
            Cost cost = Cost.of(server.pid());
            out.printf(
                    Locale.ROOT,
                    "  %-20s %6.1f s %9.1f s %5d MB%n",
                    server.name(),
                    durations.getOrDefault(server.name(), Duration.ZERO).toMillis() / 1000.0,
                    cost.processor().toMillis() / 1000.0,
                    cost.memory() / 1_000_000);
        }
    }

    /** Says that everything runs, where, and who may sign in. */
    synchronized void ready(Installation installation, Arguments arguments, Duration sinceCommand) {
        out.printf(
                "%nSpona runs: %s  (%d s after the command)%n%n", installation.publicUrl(), sinceCommand.toSeconds());
        out.printf("  mails     %s%n", installation.address("mail-page"));
        out.printf(
                "  accounts  %s  (admin, password in %s)%n",
                installation.address("keycloak"), arguments.data().resolve("secrets.properties"));
        out.printf("  data      %s%n", arguments.data());
        if (arguments.demo()) {
            out.printf("%nDemo accounts, password spona-demo:%n");
            demoAccounts();
        }
        out.printf("%nCtrl-C ends it and keeps the data; infra/up --fresh starts over.%n");
    }

    /** Says that a part died, with the end of its log. */
    synchronized void died(Server server, Duration pause) {
        out.printf(
                "%n%s died. The end of its log:%n%s%nIt is started again in %d s.%n",
                server.name(), server.logTail().indent(4), pause.toSeconds());
    }

    private void demoAccounts() {
        try (InputStream accounts = Objects.requireNonNull(Console.class.getResourceAsStream("/up/demo-accounts.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(accounts, StandardCharsets.UTF_8))) {
            reader.lines().forEach(line -> out.println("  " + line));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
