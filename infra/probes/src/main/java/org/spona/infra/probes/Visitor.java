package org.spona.infra.probes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody who asks the house, or nobody.
 *
 * @param name the account; empty for nobody
 * @param token with which she asks
 */
public record Visitor(String name, Optional<String> token) {

    /** Who has not signed in. */
    public static final Visitor NOBODY = new Visitor("", Optional.empty());

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    /** Reads. */
    public Reply get(URI address) {
        return send("GET", address, "", new byte[0], Map.of());
    }

    /** Sends a body; a GET has none. */
    public Reply send(String method, URI address, String contentType, byte[] body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        Map<String, String> sent = new HashMap<>(Map.of("Accept-Language", "sr-Latn"));
        if (!contentType.isEmpty()) {
            sent.put("Content-Type", contentType);
        }
        sent.putAll(headers);
        sent.forEach(request::setHeader);
        token.ifPresent(given -> request.setHeader("Authorization", "Bearer " + given));
        return send(request.build());
    }

    static Reply send(HttpRequest request) {
        long began = System.nanoTime();
        try {
            HttpResponse<byte[]> answer = HTTP.send(request, BodyHandlers.ofByteArray());
            return new Reply(
                    answer.statusCode(),
                    answer.headers().map().toString(),
                    new String(answer.body(), StandardCharsets.UTF_8),
                    Duration.ofNanos(System.nanoTime() - began));
        } catch (IOException failure) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Shows no token. */
    @Override
    public String toString() {
        return name.isEmpty() ? "nobody" : name;
    }
}
