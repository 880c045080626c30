package org.spona.e2e;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.spona.infra.demo.DemoContent;
import org.spona.infra.probes.ProbedHouse;
import org.spona.infra.probes.Thing;
import org.spona.infra.probes.Things;
import org.spona.infra.servers.Folders;
import org.spona.infra.servers.Server;
import org.spona.infra.up.Installation;
import org.spona.infra.up.Options;

/** A whole installation with the demo content, on free ports and in a temporary folder, and a browser to look at it. */
final class House implements AutoCloseable {

    private final Installation installation;
    private final TraceReceiver traces;
    private @Nullable List<Thing> things;

    /** One of each thread: Playwright serves a single one. */
    private final Map<Thread, Browser> browsers = new ConcurrentHashMap<>();

    private House(Installation installation, TraceReceiver traces) {
        this.installation = installation;
        this.traces = traces;
    }

    /** Starts everything and returns when the demo content is there. */
    static House start() {
        TraceReceiver traces = TraceReceiver.start();
        Options options =
                Options.forTests(tree(), Folders.temporary("spona-e2e-")).unlimited();
        for (String service :
                List.of("gateway", "members", "knowledge", "search", "regulations", "events", "cooperation")) {
            options = options.with(
                    service, "OTEL_EXPORTER_OTLP_ENDPOINT", traces.uri().toString());
        }
        // What is new in a saved search does not wait for a quarter of an hour.
        options = options.with("search", "SPONA_SEARCHES_POLL", "1s").with("search", "SPONA_SEARCHES_PAUSE", "1s");
        House house = new House(new Installation(options), traces);
        try {
            house.installation.start(House::tell);
            DemoContent.load(house.installation.publicUrl(), house.installation.issuer());
            return house;
        } catch (RuntimeException failure) {
            house.close();
            throw failure;
        }
    }

    /** A person at her browser, not signed in yet; to be closed after use. */
    Session browse() {
        return browser().open();
    }

    /** The same with a browser that runs no scripts. */
    Session browseWithoutScripts() {
        return browser().openWithoutScripts();
    }

    /** A person who has signed in with the password of demo accounts; to be closed after use. */
    Session signIn(String email) {
        return browse().signIn(email, DemoPeople.PASSWORD);
    }

    /** A PDF with a page for each text. */
    byte[] pdf(String... pages) {
        return browser().pdf(List.of(pages));
    }

    /** A script with the token of a demo account. */
    Script script(String email) {
        return Script.signedIn(installation, email, DemoPeople.PASSWORD);
    }

    /** A script with the token of an account. */
    Script script(String email, String password) {
        return Script.signedIn(installation, email, password);
    }

    /** The mails that were caught. */
    Mailbox mails() {
        return new Mailbox(installation.address("mail-page"));
    }

    /** Lets the hour come at which those are written to who look out for something new, and waits until they are. */
    void morning() {
        Morning.comes(installation.database("members"));
    }

    /** What the services tell of the requests and events they handle. */
    TraceReceiver traces() {
        return traces;
    }

    /** The same house as strangers see it who try all its doors. */
    ProbedHouse probed() {
        return new ProbedHouse(tree(), installation);
    }

    /** Things of every kind to be probed, made when they are first asked for. */
    synchronized List<Thing> things() {
        List<Thing> made = things;
        if (made == null) {
            made = Things.of(probed());
            things = made;
        }
        return made;
    }

    /** The handle of a part: kill it, start it again. */
    Server part(String name) {
        return installation.server(name);
    }

    /** Starts what does not run. */
    void startAll() {
        installation.servers().forEach(Server::start);
    }

    @Override
    public void close() {
        browsers.values().forEach(Browser::close);
        installation.discard();
        traces.close();
    }

    private Browser browser() {
        return browsers.computeIfAbsent(Thread.currentThread(), _ -> new Browser(installation.publicUrl()));
    }

    private static void tell(String part, Duration duration) {
        System.out.printf("%-14s answers after %.1f s%n", part, duration.toMillis() / 1000.0);
    }

    /** The root of the source tree: the folder above the one that Maven runs the tests in. */
    private static Path tree() {
        return Path.of("../..").toAbsolutePath().normalize();
    }
}
