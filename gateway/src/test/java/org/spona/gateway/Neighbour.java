package org.spona.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** In place of a service: an HTTP server that remembers what it was asked and answers as it is told. */
public final class Neighbour {

    private static final HttpHandler GREETING =
            exchange -> answer(exchange, 200, "text/html;charset=UTF-8", "<p>Dobar dan</p>");

    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final int port;
    private HttpServer server;
    private volatile HttpHandler answer = GREETING;

    /** What came through the gateway. */
    public record Received(String method, URI uri, Map<String, List<String>> headers, String body) {

        /** The only value of a header, or null without the header. */
        public @Nullable String header(String name) {
            List<String> values = headers.getOrDefault(name, List.of());
            if (values.size() > 1) {
                throw new AssertionError(name + " came more than once: " + values);
            }
            return values.isEmpty() ? null : values.getFirst();
        }
    }

    public Neighbour() {
        server = listen(0);
        port = server.getAddress().getPort();
    }

    public URI url() {
        return URI.create("http://localhost:" + port);
    }

    /** Answers like this from now on. */
    public void answers(HttpHandler handler) {
        answer = handler;
    }

    /** Answers with a greeting from now on, and forgets what came. */
    public void greets() {
        answer = GREETING;
        received.clear();
    }

    /** The oldest request that was not looked at yet. */
    public Received received() {
        try {
            return Objects.requireNonNull(received.poll(5, TimeUnit.SECONDS), "Nothing came to the service");
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** How many requests were not looked at yet. */
    public int waiting() {
        return received.size();
    }

    /** Ends at once, as a service that crashes. */
    public void crash() {
        server.stop(0);
    }

    /** Answers again, at the same address. */
    public void comeBack() {
        server = listen(port);
    }

    /** Answers with a text. */
    public static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private HttpServer listen(int wanted) {
        try {
            var listening = HttpServer.create(new InetSocketAddress("localhost", wanted), 0);
            listening.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            listening.createContext("/", this::handle);
            listening.start();
            return listening;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            headers.putAll(exchange.getRequestHeaders());
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(new Received(exchange.getRequestMethod(), exchange.getRequestURI(), headers, body));
            answer.handle(exchange);
        }
    }
}
