package org.spona.infra.up;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.spona.infra.servers.Server;
import org.spona.infra.servers.ServerFailure;

/** Starts parts that died again, after a pause that doubles from one second to a minute with each further death. */
final class Watch {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Installation installation;
    private final Console console;
    private final Map<String, Duration> pauses = new HashMap<>();

    Watch(Installation installation, Console console) {
        this.installation = installation;
        this.console = console;
    }

    /** Watches until the thread is interrupted. */
    void run() {
        try {
            while (true) {
                for (Server server : installation.servers()) {
                    if (server.hasDied()) {
                        revive(server);
                    }
                }
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void revive(Server server) throws InterruptedException {
        Duration pause = pauses.getOrDefault(server.name(), Duration.ofSeconds(1));
        Duration doubled = pause.multipliedBy(2);
        pauses.put(server.name(), doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE);
        console.died(server, pause);
        Thread.sleep(pause);
        try {
            console.step(server.name() + " again", server::start);
        } catch (ServerFailure failure) {
            console.say(String.valueOf(failure.getMessage()));
        }
    }
}
