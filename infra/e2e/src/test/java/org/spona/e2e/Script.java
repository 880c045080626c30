package org.spona.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.infra.up.Installation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A script that works for a person through the API, as {@code curl} with her token would. */
final class Script {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI gateway;
    private final String token;

    private Script(URI gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    /** Asks for a token by the password grant of the local client (RFC 6749, section 4.3). */
    static Script signedIn(Installation installation, String email, String password) {
        HttpRequest request = Http.request(URI.create(installation.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(Map.of(
                        "grant_type", "password", "client_id", "spona-cli", "username", email, "password", password))))
                .build();
        synchronized (SignIns.turnOf(email)) {
            String token =
                    Answer.of(Http.send(request)).json().path("access_token").asString();
            return new Script(installation.publicUrl(), token);
        }
    }

    /** Reads. */
    Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), Map.of());
    }

    /** Writes this under an address of the caller's choice. */
    Answer put(String path, Object body) {
        return send("PUT", path, BodyPublishers.ofString(JSON.writeValueAsString(body)), Map.of());
    }

    /** Takes a step that needs no words. */
    Answer post(String path) {
        return post(path, Map.of());
    }

    /** Takes a step with these words. */
    Answer tell(String path, Object body) {
        return send("POST", path, BodyPublishers.ofString(JSON.writeValueAsString(body)), Map.of());
    }

    /** The same with further headers. */
    Answer post(String path, Map<String, String> headers) {
        return send("POST", path, BodyPublishers.noBody(), headers);
    }

    /** What a search answers, page of the first hundred. */
    JsonNode search(String words) {
        return get(Practices.found(words)).json();
    }

    /** How often a search finds this practice. */
    long finds(String words, UUID practice) {
        return search(words)
                .path("items")
                .valueStream()
                .filter(item -> item.path("id").asString().equals(practice.toString()))
                .count();
    }

    private Answer send(String method, String path, BodyPublisher body, Map<String, String> headers) {
        HttpRequest.Builder request = Http.request(gateway.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .method(method, body);
        headers.forEach(request::header);
        return Answer.of(Http.send(request.build()));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
