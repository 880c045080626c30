package org.spona.infra.load;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spona.infra.servers.Folders;
import org.spona.infra.servers.Server;
import org.spona.infra.servers.ServerFailure;

/**
 * Other servers that do the like: nginx and a Spring Cloud Gateway with nothing of ours before the same answer that never changes, and
 * DokuWiki with as many pages. What is not installed is left out.
 */
final class Comparisons implements AutoCloseable {

    private static final int ANSWER_BYTES = 10_000;
    private static final String STILL = "/still";

    private final Path folder = Folders.temporary("spona-others-");
    private final List<Server> parts = new ArrayList<>();
    private final Nginx still =
            Nginx.still(folder.resolve("still"), "a".repeat(ANSWER_BYTES).getBytes(StandardCharsets.US_ASCII));

    /** Where the answer that never changes is. */
    URI still() {
        return still.address();
    }

    /** The processes that are at work. */
    List<Server> parts() {
        return List.copyOf(parts);
    }

    /**
     * Starts what is installed.
     *
     * @param tree the root of the built source tree
     * @param gateway a session at ours, which leads {@code /still} to the same answer
     * @param pages how many pages the wiki has
     */
    void start(Path tree, BrowserSession gateway, int pages, PageMeasurement measurement) {
        if (!Nginx.isInstalled()) {
            return;
        }
        var proxy = Nginx.proxy(folder.resolve("proxy"), still.address());
        var bare = new BareGateway(folder.resolve("bare"), tree, still.address());
        List.of(still, proxy, bare).forEach(this::start);
        measurement.ask("gateway before 10 KB", turn -> gateway.get(STILL, Map.of()));
        ask(measurement, "bare gateway before the same", bare.address(), STILL);
        ask(measurement, "nginx before the same", proxy.address(), STILL);
        if (DokuWiki.isInstalled()) {
            var wiki = new DokuWiki(folder.resolve("dokuwiki"), pages);
            var web = wiki.web(folder.resolve("dokuwiki-web"));
            List.of(wiki, web).forEach(this::start);
            var reader = new BrowserSession(web.address());
            measurement.ask("DokuWiki, a page", turn -> reader.get(wiki.page(turn), Map.of()));
            measurement.ask("DokuWiki, a search", turn -> reader.get(DokuWiki.search(turn), Map.of()));
        }
    }

    /** Starts an nginx that gives the bytes of a page; empty when none is installed. */
    Optional<PageCost> startWith(byte[] bytes, PageMeasurement measurement) {
        if (!Nginx.isInstalled()) {
            return Optional.empty();
        }
        var page = Nginx.still(folder.resolve("page"), bytes);
        start(page);
        return Optional.of(ask(measurement, "  nginx, the same bytes", page.address(), STILL));
    }

    private static PageCost ask(PageMeasurement measurement, String name, URI server, String path) {
        var browser = new BrowserSession(server);
        return measurement.ask(name, turn -> browser.get(path, Map.of()));
    }

    private void start(Server server) {
        server.start();
        parts.add(server);
    }

    @Override
    public void close() {
        parts.forEach(Server::kill);
        try {
            Folders.delete(folder);
        } catch (IOException failure) {
            throw new ServerFailure("Cannot delete " + folder, failure);
        }
    }
}
