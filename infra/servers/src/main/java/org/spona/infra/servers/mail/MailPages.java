package org.spona.infra.servers.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The addresses of the catcher: {@code /} lists the mails, {@code /messages/ID} shows one, {@code /messages/ID/html}
 * its HTML alone; {@code /api/messages} (optionally {@code ?to=ADDRESS}) answers JSON, and DELETE empties the folder.
 */
final class MailPages implements HttpHandler {

    private static final String HTML = "text/html; charset=utf-8";
    private static final String JSON = "application/json";
    private static final String OWN_PAGE = "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'";
    /** What a mail brings along must neither run nor load anything. */
    private static final String FOREIGN_PAGE = "sandbox allow-popups allow-popups-to-escape-sandbox"
            + " allow-top-navigation-by-user-activation; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private final MailFolder folder;

    MailPages(MailFolder folder) {
        this.folder = folder;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            List<String> path = List.of(exchange.getRequestURI().getPath().split("/"));
            switch (path.size()) {
                case 0, 1 -> answer(exchange, HTML, texts(exchange).list(folder.list()));
                case 2 -> style(exchange, path.get(1));
                case 3 -> third(exchange, path.get(1), path.get(2));
                default -> foreign(exchange, path);
            }
        }
    }

    private void third(HttpExchange exchange, String room, String id) throws IOException {
        if (room.equals("api") && id.equals("messages")) {
            messages(exchange);
        } else if (room.equals("messages")) {
            one(exchange, id, mail -> texts(exchange).one(mail), OWN_PAGE);
        } else {
            missing(exchange);
        }
    }

    private void messages(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("DELETE")) {
            folder.clear();
            exchange.sendResponseHeaders(204, -1);
            return;
        }
        String query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
        String to = query.startsWith("to=") ? URLDecoder.decode(query.substring(3), StandardCharsets.UTF_8) : "";
        answer(
                exchange,
                JSON,
                MailJson.list(
                        folder.list().stream().filter(mail -> mail.isTo(to)).toList()));
    }

    private void foreign(HttpExchange exchange, List<String> path) throws IOException {
        if (path.size() == 4 && path.get(1).equals("messages") && path.get(3).equals("html")) {
            one(exchange, path.get(2), CaughtMail::html, FOREIGN_PAGE);
        } else {
            missing(exchange);
        }
    }

    private void one(HttpExchange exchange, String id, Rendering rendering, String policy) throws IOException {
        Optional<CaughtMail> mail = folder.find(id);
        if (mail.isEmpty()) {
            missing(exchange);
            return;
        }
        exchange.getResponseHeaders().set("Content-Security-Policy", policy);
        answer(exchange, HTML, rendering.render(mail.get()));
    }

    private static void style(HttpExchange exchange, String name) throws IOException {
        if (!name.equals("mail.css")) {
            missing(exchange);
            return;
        }
        try (InputStream style = Objects.requireNonNull(MailPages.class.getResourceAsStream("/mail/mail.css"))) {
            answer(exchange, "text/css", new String(style.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static MailTexts texts(HttpExchange exchange) {
        exchange.getResponseHeaders().putIfAbsent("Content-Security-Policy", List.of(OWN_PAGE));
        return MailTexts.forLanguages(
                Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Accept-Language"), "sr"));
    }

    private static void answer(HttpExchange exchange, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void missing(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(404, -1);
    }

    /** Makes the body of an answer from a mail. */
    @FunctionalInterface
    private interface Rendering {
        String render(CaughtMail mail);
    }
}
