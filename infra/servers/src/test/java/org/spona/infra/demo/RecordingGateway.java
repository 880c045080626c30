package org.spona.infra.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A gateway and an issuer on a free port that keep each practice's status in memory and note every change asked for. */
final class RecordingGateway implements AutoCloseable {

    private static final String PRACTICES = "/api/v1/practices/";

    /** Method, practice and account of every accepted change, in order. */
    final List<String> changes = new ArrayList<>();

    final Map<String, String> statuses = new HashMap<>();
    /** How many changes are still answered with 403, as by a service that has not heard of the people yet. */
    int refusals;

    private final HttpServer server;

    RecordingGateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    URI issuer() {
        return address().resolve("/realms/spona");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (path.equals("/realms/spona/protocol/openid-connect/token")) {
            reply(exchange, 200, "{\"access_token\": \"" + username(body) + "\"}");
        } else if (exchange.getRequestMethod().equals("GET")) {
            Optional<String> status = Optional.ofNullable(statuses.get(path.substring(PRACTICES.length())));
            reply(exchange, status.isPresent() ? 200 : 404, "{\"status\": \"" + status.orElse("") + "\"}");
        } else if (refusals > 0) {
            refusals--;
            reply(exchange, 403, "{}");
        } else {
            change(exchange, path.substring(PRACTICES.length()));
        }
    }

    private void change(HttpExchange exchange, String what) throws IOException {
        String account = exchange.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length());
        changes.add(exchange.getRequestMethod() + " " + what + " " + account);
        statuses.put(idOf(what), statusAfter(what));
        reply(exchange, 200, "{}");
    }

    private static String idOf(String what) {
        return what.replaceFirst("/.*", "");
    }

    private static String statusAfter(String what) {
        if (what.endsWith("/submit")) {
            return "SUBMITTED";
        }
        return what.endsWith("/publish") ? "PUBLISHED" : "DRAFT";
    }

    private static String username(String form) {
        return URLDecoder.decode(form.replaceFirst(".*\\busername=([^&]*).*", "$1"), StandardCharsets.UTF_8);
    }

    private static void reply(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
