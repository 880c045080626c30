package org.spona.infra.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.infra.servers.ServerFailure;
import org.spona.infra.up.Installation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A demo account that works through the gateway with its token, renewed in time. */
final class Caller {

    /** Documented and public: the accounts exist in local installations only. */
    private static final String PASSWORD = "spona-demo";

    private static final Duration TOKEN_LIFE = Duration.ofMinutes(10);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    private final Installation house;
    private final String email;
    private String token = "";
    private Instant renewal = Instant.EPOCH;

    Caller(Installation house, String email) {
        this.house = house;
        this.email = email;
    }

    /** Reads an address of the gateway. */
    JsonNode get(String path) {
        return JSON.readTree(text(send(request(path).GET())));
    }

    /** Finds; {@code words} as they are typed. */
    JsonNode search(String words, int size) {
        return get("/api/v1/search?size=" + size + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    /** Writes. */
    JsonNode write(String method, String path, Object body) {
        return JSON.readTree(text(send(request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body))))));
    }

    /** Sends lines as they are made; how many came back for each result. */
    Map<String, Long> importLines(String network, Iterable<byte[]> lines) {
        HttpRequest request = request("/api/v1/practices/import?visibility=REGION&network=" + network)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofByteArrays(lines))
                .build();
        try {
            HttpResponse<Stream<String>> answer = HTTP.send(request, BodyHandlers.ofLines());
            if (answer.statusCode() != 200) {
                throw new ServerFailure("The import is answered with " + answer.statusCode() + ": "
                        + answer.body().collect(Collectors.joining()));
            }
            return answer.body()
                    .map(line -> JSON.readTree(line).path("result").asString())
                    .collect(Collectors.groupingBy(result -> result, Collectors.counting()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Sends a search as Elasticsearch gets it, and reads the answer to its end. */
    static byte[] searchDirectly(URI elasticsearch, String path, String body) {
        return send(HttpRequest.newBuilder(elasticsearch.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** How many documents an alias has. */
    static long count(URI elasticsearch, String alias) {
        HttpRequest.Builder request = HttpRequest.newBuilder(elasticsearch.resolve("/" + alias + "/_count"));
        return JSON.readTree(text(send(request.GET()))).path("count").asLong();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(house.publicUrl().resolve(path))
                .header("Authorization", "Bearer " + token())
                .header("Accept", "application/json, application/x-ndjson");
    }

    private synchronized String token() {
        if (Instant.now().isAfter(renewal)) {
            String form = Map.of(
                            "grant_type", "password", "client_id", "spona-cli", "username", email, "password", PASSWORD)
                    .entrySet()
                    .stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            token = JSON.readTree(text(
                            send(HttpRequest.newBuilder(URI.create(house.issuer() + "/protocol/openid-connect/token"))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString(form)))))
                    .path("access_token")
                    .asString();
            renewal = Instant.now().plus(TOKEN_LIFE);
        }
        return token;
    }

    private static byte[] send(HttpRequest.Builder request) {
        HttpRequest ready = request.build();
        try {
            HttpResponse<byte[]> answer = HTTP.send(ready, BodyHandlers.ofByteArray());
            if (answer.statusCode() / 100 != 2) {
                throw new ServerFailure(ready.method() + " " + ready.uri() + " is answered with " + answer.statusCode()
                        + ": " + text(answer.body()));
            }
            return answer.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
